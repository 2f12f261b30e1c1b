# ruff: noqa: E501 - tables are easier to read on long lines
"""What the packages do not say of states: dates, predecessors, moved capitals, subregions.

Compiled by hand; each entry names why.  A start is the day from which a state counts as a possible
home or host; empty means before 1946.  Where independence was declared, recognised and effective on
different days we take the day on which it was effective.
"""

from __future__ import annotations

GENERAL = "compiled; the Factbook's Independence field gives another or no date: "

STARTS_BY_HAND: dict[str, tuple[str, str]] = {
    "ARM": ("1991-12-21", GENERAL + "end of the Soviet Union agreed at Alma-Ata"),
    "AZE": ("1991-12-21", GENERAL + "end of the Soviet Union agreed at Alma-Ata"),
    "GEO": (
        "1991-12-21",
        GENERAL + "end of the Soviet Union agreed at Alma-Ata; declared 9 April 1991",
    ),
    "UKR": ("1991-12-01", GENERAL + "referendum on the declaration of 24 August 1991"),
    "EST": ("1991-09-06", GENERAL + "recognised by the Soviet Union 6 September 1991"),
    "LVA": ("1991-09-06", GENERAL + "recognised by the Soviet Union 6 September 1991"),
    "LTU": ("1991-09-06", GENERAL + "recognised by the Soviet Union 6 September 1991"),
    "AUT": ("", "older than 1946 (under four-power occupation to 1955)"),
    "BIH": ("1992-04-27", GENERAL + "end of the old Yugoslav federation; declared 1 March 1992"),
    "HRV": ("1992-01-15", GENERAL + "recognised by the European Community; declared 25 June 1991"),
    "SVN": ("1992-01-15", GENERAL + "recognised by the European Community; declared 25 June 1991"),
    "MKD": ("1991-11-20", GENERAL + "constitution in force; referendum 8 September 1991"),
    "BTN": ("1949-08-08", "Factbook: treaty with India of 8 August 1949"),
    "CHN": ("", "older than 1946; the People's Republic since 1 October 1949"),
    "CYP": ("1960-08-16", "Factbook: 16 August 1960 (from the UK)"),
    "DEU": (
        "1949-05-23",
        "Basic Law of 23 May 1949 (the West, to 1990); no German government before",
    ),
    "GNB": ("1974-09-10", "Factbook: 10 September 1974 (from Portugal)"),
    "IDN": ("1949-12-27", "transfer of sovereignty; declared 17 August 1945"),
    "IND": ("1947-08-15", "Factbook: 15 August 1947"),
    "IRL": ("", "older than 1946"),
    "IRN": ("", "older than 1946"),
    "JPN": ("", "older than 1946"),
    "KOR": ("1948-08-15", "proclaimed 15 August 1948 after American administration"),
    "PRK": ("1948-09-09", "proclaimed 9 September 1948 after Soviet administration"),
    "LAO": ("1953-10-22", "Factbook: 22 October 1953 full independence"),
    "MMR": ("1948-01-04", "Factbook: 4 January 1948"),
    "MNG": ("", "older than 1946"),
    "ROU": ("", "older than 1946"),
    "SEN": ("1960-06-20", "independence of the Mali Federation; alone from 20 August 1960"),
    "MLI": ("1960-06-20", "independence of the Mali Federation; alone from 22 September 1960"),
    "SYR": ("1946-04-17", "Factbook: 17 April 1946"),
    "TLS": ("2002-05-20", "Factbook: 20 May 2002 (from Indonesia)"),
    "TWN": ("1949-12-08", "seat of the Republic of China's government since December 1949"),
    "PSE": ("2012-11-29", "non-member observer State in the United Nations, resolution 67/19"),
    "SRB": ("", "see the historic periods"),
    "VUT": ("1980-07-30", "Factbook: 30 July 1980"),
    "GRC": ("", "older than 1946"),
    "LBN": ("", "older than 1946"),
    "EGY": ("", "older than 1946"),
    "AFG": ("", "older than 1946"),
    "ZWE": ("1965-11-11", "Rhodesia's declaration of 11 November 1965; recognised 18 April 1980"),
    "MYS": ("1957-08-31", "Factbook: 31 August 1957"),
    "NRU": ("1968-01-31", "Factbook: 31 January 1968"),
}

NAMES_BY_HAND = {
    "PSE": "Palestine",
    "HKG": "Hong Kong",
    "MMR": "Myanmar",
    "COD": "DR Congo",
    "COG": "Congo",
    "VAT": "Vatican City",
    "CIV": "Côte d'Ivoire",
    "TUR": "Turkey",
    "CPV": "Cape Verde",
    "STP": "São Tomé and Príncipe",
    "TLS": "East Timor",
    "CZE": "Czechia",
    "MKD": "North Macedonia",
    "BIH": "Bosnia and Herzegovina",
    "TTO": "Trinidad and Tobago",
    "ATG": "Antigua and Barbuda",
    "KNA": "Saint Kitts and Nevis",
    "LCA": "Saint Lucia",
    "VCT": "Saint Vincent and the Grenadines",
}

ALIASES_BY_HAND = {
    "COD": "ZAR;Zaire;Democratic Republic of the Congo;Congo-Kinshasa",
    "COG": "Republic of the Congo;Congo-Brazzaville",
    "MMR": "BUR;Burma",
    "CIV": "Ivory Coast;Cote d'Ivoire",
    "BFA": "HVO;Upper Volta",
    "BEN": "DHY;Dahomey",
    "LKA": "Ceylon",
    "ZWE": "RHO;Rhodesia",
    "TUR": "Türkiye;Turkiye",
    "SWZ": "Swaziland",
    "TLS": "TMP;Timor-Leste",
    "CPV": "Cabo Verde",
    "MKD": "Macedonia",
    "XKX": "KOS;Kosovo",
    "TWN": "Republic of China",
    "PSE": "Palestine;State of Palestine",
    "IRN": "Persia",
    "GBR": "UK;United Kingdom;Great Britain;Britain",
    "USA": "US;United States;America",
    "ARE": "UAE;United Arab Emirates",
    "KOR": "South Korea;Republic of Korea",
    "PRK": "North Korea",
    "VAT": "Holy See;Vatican",
    "BIH": "Bosnia",
    "THA": "Siam",
    "JOR": "Transjordan",
    "KHM": "Kampuchea",
    "GMB": "The Gambia",
    "LAO": "Laos",
    "SYR": "Syria",
    "MDA": "Moldova",
    "BOL": "Bolivia",
    "BRN": "Brunei Darussalam",
    "FSM": "Micronesia",
    "STP": "Sao Tome and Principe",
}


def _period(
    name: str, start: str, end: str, territory: str, source: str, **more: str
) -> dict[str, str]:
    return {
        "name": name,
        "start": start,
        "end": end,
        "successor": more.get("successor", ""),
        "territory": territory,
        "aliases": more.get("aliases", ""),
        "source": source,
    }


SOVIET = "RUS;ARM;AZE;BLR;EST;GEO;KAZ;KGZ;LTU;LVA;MDA;TJK;TKM;UKR;UZB"

HISTORIC: dict[str, list[dict[str, str]]] = {
    "RUS": [
        _period(
            "Soviet Union",
            "",
            "1991-12-25",
            SOVIET,
            "Factbook, Russia, Independence: 25 December 1991",
            successor="RUS",
            aliases="SUN;USSR;Soviet Union",
        ),
        _period(
            "Russia",
            "1991-12-25",
            "",
            "RUS",
            "Factbook, Russia, Independence: 25 December 1991",
            aliases="Russian Federation",
        ),
    ],
    "CZE": [
        _period(
            "Czechoslovakia",
            "",
            "1993-01-01",
            "CZE;SVK",
            "Factbook, Czechia, Independence",
            successor="CZE",
            aliases="CSK;Czechoslovakia",
        ),
        _period(
            "Czechia",
            "1993-01-01",
            "",
            "CZE",
            "Factbook, Czechia, Independence",
            aliases="Czech Republic",
        ),
    ],
    "SRB": [
        _period(
            "Yugoslavia",
            "",
            "1992-04-27",
            "SRB;HRV;SVN;BIH;MKD;MNE;XKX",
            "Factbook, Serbia; federation of two proclaimed 27 April 1992",
            successor="SRB",
            aliases="YUG;Yugoslavia",
        ),
        _period(
            "Yugoslavia (Serbia and Montenegro)",
            "1992-04-27",
            "2006-06-05",
            "SRB;MNE;XKX",
            "Factbook, Serbia, Independence: 5 June 2006 (from the State Union of Serbia and Montenegro)",
            successor="SRB",
            aliases="SCG;Serbia and Montenegro",
        ),
        _period("Serbia", "2006-06-05", "", "SRB", "Factbook, Serbia, Independence: 5 June 2006"),
    ],
    "DEU": [
        _period(
            "West Germany",
            "1949-05-23",
            "1990-10-03",
            "DEU",
            "Factbook, Germany, Independence",
            successor="DEU",
            aliases="West Germany;Federal Republic of Germany",
        ),
        _period("Germany", "1990-10-03", "", "DEU", "Factbook, Germany, Independence"),
    ],
    "DDR": [
        _period(
            "East Germany",
            "1949-10-07",
            "1990-10-03",
            "DEU",
            "Factbook, Germany, Independence; border taken from Germany as a whole",
            successor="DEU",
            aliases="GDR;German Democratic Republic",
        ),
    ],
    "VNM": [
        _period(
            "North Vietnam",
            "1954-07-21",
            "1976-07-02",
            "VNM",
            "Geneva agreements of 21 July 1954; border taken from Vietnam as a whole",
            successor="VNM",
            aliases="VDR;North Vietnam",
        ),
        _period(
            "Vietnam", "1976-07-02", "", "VNM", "unification of 2 July 1976", aliases="Viet Nam"
        ),
    ],
    "RVN": [
        _period(
            "South Vietnam",
            "1954-07-21",
            "1975-04-30",
            "VNM",
            "Geneva agreements of 21 July 1954 to the fall of Saigon; border taken from Vietnam as a whole",
            successor="VNM",
            aliases="Republic of Vietnam",
        ),
    ],
    "YEM": [
        _period(
            "North Yemen",
            "",
            "1990-05-22",
            "YEM",
            "Factbook, Yemen, Independence: 22 May 1990; border taken from Yemen as a whole",
            successor="YEM",
            aliases="Yemen Arab Republic;North Yemen",
        ),
        _period("Yemen", "1990-05-22", "", "YEM", "Factbook, Yemen, Independence: 22 May 1990"),
    ],
    "YMD": [
        _period(
            "South Yemen",
            "1967-11-30",
            "1990-05-22",
            "YEM",
            "Factbook, Yemen, Independence; border taken from Yemen as a whole",
            successor="YEM",
            aliases="People's Democratic Republic of Yemen",
        ),
    ],
    "EAZ": [
        _period(
            "Zanzibar",
            "1963-12-10",
            "1964-04-26",
            "TZA",
            "Factbook, Tanzania, Independence; border taken from Tanzania as a whole",
            successor="TZA",
        ),
    ],
    "TZA": [
        _period(
            "Tanganyika",
            "1961-12-09",
            "1964-04-26",
            "TZA",
            "Factbook, Tanzania, Independence",
            successor="TZA",
            aliases="Tanganyika",
        ),
        _period(
            "Tanzania", "1964-04-26", "", "TZA", "Factbook, Tanzania, Independence: 26 April 1964"
        ),
    ],
    "ETH": [
        _period(
            "Ethiopia",
            "",
            "1993-05-24",
            "ETH;ERI",
            "Factbook, Eritrea, Independence: 24 May 1993",
            successor="ETH",
        ),
        _period(
            "Ethiopia", "1993-05-24", "", "ETH", "Factbook, Eritrea, Independence: 24 May 1993"
        ),
    ],
    "SDN": [
        _period(
            "Sudan",
            "1956-01-01",
            "2011-07-09",
            "SDN;SSD",
            "Factbook, Sudan and South Sudan, Independence",
            successor="SDN",
        ),
        _period(
            "Sudan", "2011-07-09", "", "SDN", "Factbook, South Sudan, Independence: 9 July 2011"
        ),
    ],
    "PAK": [
        _period(
            "Pakistan",
            "1947-08-14",
            "1971-12-16",
            "PAK;BGD",
            "Factbook, Pakistan and Bangladesh, Independence",
            successor="PAK",
        ),
        _period(
            "Pakistan",
            "1971-12-16",
            "",
            "PAK",
            "Factbook, Bangladesh, Independence: 16 December 1971",
        ),
    ],
}


def _capital(
    name: str, start: str, end: str, latitude: float, longitude: float
) -> dict[str, object]:
    return {
        "capital": name,
        "start": start,
        "end": end,
        "latitude": latitude,
        "longitude": longitude,
        "source": "compiled; the seat of government moved or is not where the law puts it",
    }


CAPITALS_BY_HAND: dict[str, list[dict[str, object]]] = {
    "BRA": [
        _capital("Rio de Janeiro", "", "1960-04-21", -22.91, -43.2),
        _capital("Brasília", "1960-04-21", "", -15.783, -47.917),
    ],
    "PAK": [
        _capital("Karachi", "", "1959-10-24", 24.86, 67.01),
        _capital("Rawalpindi", "1959-10-24", "1967-08-14", 33.6, 73.05),
        _capital("Islamabad", "1967-08-14", "", 33.683, 73.05),
    ],
    "NGA": [
        _capital("Lagos", "", "1991-12-12", 6.45, 3.4),
        _capital("Abuja", "1991-12-12", "", 9.083, 7.533),
    ],
    "CIV": [_capital("Abidjan", "", "", 5.32, -4.03)],
    "DEU": [
        _capital("Bonn", "", "1990-10-03", 50.73, 7.1),
        _capital("Berlin", "1990-10-03", "", 52.517, 13.4),
    ],
    "DDR": [_capital("East Berlin", "", "", 52.517, 13.4)],
    "KAZ": [
        _capital("Almaty", "", "1997-12-10", 43.24, 76.95),
        _capital("Astana", "1997-12-10", "", 51.167, 71.417),
    ],
    "MMR": [
        _capital("Rangoon", "", "2005-11-06", 16.8, 96.167),
        _capital("Naypyidaw", "2005-11-06", "", 19.75, 96.1),
    ],
    "TZA": [_capital("Dar es Salaam", "", "", -6.8, 39.283)],
    "EAZ": [_capital("Zanzibar", "", "", -6.16, 39.19)],
    "RVN": [_capital("Saigon", "", "", 10.78, 106.7)],
    "YMD": [_capital("Aden", "", "", 12.8, 45.03)],
    "YEM": [_capital("Sanaa", "", "", 15.35, 44.2)],
    "BOL": [_capital("La Paz", "", "", -16.5, -68.15)],
    "BEN": [_capital("Cotonou", "", "", 6.37, 2.43)],
    "BDI": [_capital("Bujumbura", "", "", -3.38, 29.36)],
    "MWI": [
        _capital("Zomba", "", "1975-01-01", -15.39, 35.32),
        _capital("Lilongwe", "1975-01-01", "", -13.967, 33.783),
    ],
    "BWA": [_capital("Gaborone", "", "", -24.633, 25.9)],
    "BLZ": [_capital("Belmopan", "", "", 17.25, -88.767)],
    "BEL": [_capital("Brussels", "", "", 50.84, 4.35)],
    "NLD": [_capital("The Hague", "", "", 52.08, 4.31)],
    "ISR": [_capital("Jerusalem", "", "", 31.767, 35.233)],
    "PSE": [_capital("Ramallah", "", "", 31.9, 35.2)],
    "NRU": [_capital("Yaren", "", "", -0.547, 166.92)],
    "CHN": [
        _capital("Nanjing", "", "1949-10-01", 32.06, 118.78),
        _capital("Beijing", "1949-10-01", "", 39.917, 116.383),
    ],
    "LKA": [_capital("Colombo", "", "", 6.917, 79.833)],
    "PHL": [_capital("Manila", "", "", 14.6, 120.967)],
    "GNQ": [_capital("Malabo", "", "", 3.75, 8.783)],
    "ZAF": [_capital("Pretoria", "", "", -25.7, 28.217)],
    "VAT": [_capital("Vatican City", "", "", 41.9, 12.45)],
    "LBY": [_capital("Tripoli", "", "", 32.883, 13.167)],
    "VNM": [_capital("Hanoi", "", "", 21.033, 105.85)],
}

_BY_SUBREGION = {
    "Northern Africa": "DZA EGY LBY MAR SDN TUN",
    "Western Africa": "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO",
    "Middle Africa": "AGO CMR CAF TCD COG COD GNQ GAB STP",
    "Eastern Africa": "BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD UGA TZA ZMB ZWE EAZ",
    "Southern Africa": "BWA SWZ LSO NAM ZAF",
    "Caribbean": "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO",
    "Central America": "BLZ CRI SLV GTM HND MEX NIC PAN",
    "South America": "ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN",
    "Northern America": "CAN USA",
    "Central Asia": "KAZ KGZ TJK TKM UZB",
    "Eastern Asia": "CHN PRK JPN MNG KOR TWN",
    "South-eastern Asia": "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM RVN",
    "Southern Asia": "AFG BGD BTN IND IRN MDV NPL PAK LKA",
    "Western Asia": "ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM YMD",
    "Eastern Europe": "BLR BGR CZE HUN POL MDA ROU RUS SVK UKR DDR",
    "Northern Europe": "DNK EST FIN ISL IRL LVA LTU NOR SWE GBR",
    "Southern Europe": "ALB AND BIH HRV GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP XKX",
    "Western Europe": "AUT BEL FRA DEU LIE LUX MCO NLD CHE",
    "Australia and New Zealand": "AUS NZL",
    "Melanesia": "FJI PNG SLB VUT",
    "Micronesia": "KIR MHL FSM NRU PLW",
    "Polynesia": "WSM TON TUV",
}
"""Subregions of the United Nations' standard M49; those that are dead go with their successor."""

SUBREGIONS = {code: region for region, codes in _BY_SUBREGION.items() for code in codes.split()}
