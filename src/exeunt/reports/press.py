"""Names of the press and of places that it reports from, as bylines and datelines have them.

The lists serve to recognise a line's form, never to say anything about a source or a place.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    """The names between semicolons, in small letters, on one line each."""
    return frozenset(" ".join(name.split()).casefold() for name in text.split(";"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AGENCIES = _names(
    """
    Reuters; Reuter; Thomson Reuters; Thomson Reuters Foundation; AP; A.P.; Associated Press;
    AFP; Agence France-Presse; Agence France Presse; Bloomberg; Bloomberg News; UPI; United
    Press International; DPA; EFE; ANSA; AGI; Lusa; TASS; Itar-Tass; Interfax;
    Interfax-Ukraine; RIA Novosti; RIA; Sputnik; Xinhua; Kyodo; Jiji; Yonhap; PTI; ANI; IANS;
    UNI; APP; BNA; KUNA; SPA; SANA; IRNA; ISNA; Fars; Mehr; MENA; WAM; QNA; NNA; NZPA;
    NZPA-Reuter; NZPA-AP; AAP; PA; PA Media; Press Association; Press Trust of India; ANP;
    Belga; ATS; APA; MTI; PAP; CTK; Tanjug; Anadolu; AA; Anadolu Agency; BelTA; Ukrinform;
    Unian; Agerpres; Mediafax; BTA; BBC; BBC News; CNN; CNNMoney; CBS; CBS News; NBC; NBC
    News; ABC; ABC News; NPR; PBS; Sky News; Al Jazeera; RFI; RFE/RL; VOA; Voice of America;
    Deutsche Welle; DW; France 24; France24; Euronews; Axios; Politico; Semafor; AllAfrica;
    PANA; IPS; IRIN; Knight Ridder; McClatchy; Tribune News Service; PRNewswire; Business
    Wire; GlobeNewswire; Scripps Howard; Newsday; Agencies; Agency; News Agencies; Wire
    Services; Wires; CP; Canadian Press; The Canadian Press; Notimex; Prensa Latina; Telam;
    Europa Press; Efe-Epa; CNA; CNS; UNIAN; Tass; MercoPress; Haaretz; Ynet; Le Monde; El
    País; La Nación; Clarín; Der Spiegel; Die Zeit; Corriere della Sera; La Repubblica; O
    Globo; Kommersant; Vedomosti; Novaya Gazeta; Meduza; Time; Newsweek; The Economist; The
    Atlantic; The Hill; Vox; Vice; BuzzFeed; HuffPost; The Huffington Post; USA Today; The
    Hindu; Dawn; The Age; The National; Jeune Afrique
    """
)
OUTLET_WORDS = _words(
    """
    times post news press herald tribune journal guardian agency gazette chronicle standard
    observer independent telegraph mail globe monitor review magazine radio television tv
    broadcasting wire newswire newswires media network bulletin courier examiner dispatch
    mirror newspaper newspapers newsroom daily weekly service services economist nation
    """
)
ROLES = _words(
    """
    editor editors correspondent correspondents writer writers reporter reporters staff bureau
    chief columnist contributor freelance special senior diplomatic political foreign
    international africa african middle east asia europe european latin america americas world
    affairs security defence defense washington deputy assistant associate national
    investigative correspondant envoy our agencies agency and the in of desk team own producer
    """
)
NOT_NAMES = _words(
    """
    the a an this that these those he she it they we you i his her its their our who what when
    where why how monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december today tomorrow
    yesterday tonight christmas easter ramadan in on at from near outside with contrast law
    far comparison then now sea land air night day default accident mistake all some most
    """
)
"""Words that no name begins with ("By Monday", "By Christmas")."""

PARTICLES = _words(
    """
    de del della di da dos das do du des la le el al van von der den ter ten zu zum bin ibn
    ben bint abu ould y e af av san st o d'
    """
)

CITIES = _names(
    """
    Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Aden; Agadez; Aleppo; Algiers; Almaty;
    Amman; Amsterdam; Andorra la Vella; Ankara; Antananarivo; Apia; Ashgabat; Asmara; Astana;
    Asuncion; Asunción; Athens; Atlanta; Auckland; Baghdad; Baku; Bamako; Banda Aceh; Bangkok;
    Bangui; Banjul; Barcelona; Basra; Beijing; Beirut; Belgrade; Belmopan; Benghazi; Berlin;
    Bern; Bishkek; Bissau; Bogota; Bogotá; Boston; Brasilia; Brasília; Bratislava;
    Brazzaville; Bridgetown; Brussels; Bucharest; Budapest; Buenos Aires; Bujumbura; Cairo;
    Canberra; Cape Town; Caracas; Casablanca; Castries; Chicago; Chisinau; Colombo; Conakry;
    Copenhagen; Cotonou; Dakar; Dallas; Damascus; Dar es Salaam; Davos; Delhi; Denver; Dhaka;
    Dili; Djibouti; Dodoma; Doha; Donetsk; Dubai; Dublin; Dushanbe; Freetown; Frankfurt;
    Gaborone; Gaza; Gaza City; Geneva; Georgetown; Guatemala City; Hanoi; Harare; Hargeisa;
    Havana; Helsinki; Hong Kong; Honolulu; Houston; Islamabad; Istanbul; Jakarta; Jeddah;
    Jerusalem; Johannesburg; Juba; Kabul; Kampala; Karachi; Kathmandu; Khartoum; Kyiv; Kiev;
    Kigali; Kingston; Kinshasa; Kuala Lumpur; Kuwait City; La Paz; Lagos; Lahore; Libreville;
    Lilongwe; Lima; Lisbon; Ljubljana; Lome; Lomé; London; Los Angeles; Luanda; Lusaka;
    Luxembourg; Madrid; Majuro; Malabo; Male; Managua; Manama; Manila; Maputo; Maseru;
    Mbabane; Mexico City; Miami; Milan; Minsk; Mogadishu; Monrovia; Montevideo; Montreal;
    Moroni; Moscow; Mosul; Mumbai; Munich; Muscat; N'Djamena; N’Djamena; Nairobi; Nassau;
    Naypyitaw; New Delhi; New York; Niamey; Nicosia; Nouakchott; Nuku'alofa; Oslo; Ottawa;
    Ouagadougou; Panama City; Paramaribo; Paris; Philadelphia; Phnom Penh; Podgorica; Port
    Louis; Port Moresby; Port-au-Prince; Port of Spain; Porto-Novo; Prague; Praia; Pretoria;
    Pristina; Pyongyang; Quito; Rabat; Ramallah; Rangoon; Reykjavik; Riga; Rio de Janeiro;
    Riyadh; Rome; Roseau; Saint Petersburg; Salisbury; San Francisco; San Jose; San José; San
    Juan; San Salvador; Sanaa; Santiago; Santo Domingo; Sao Paulo; São Paulo; Sao Tome;
    Sarajevo; Seoul; Shanghai; Singapore; Skopje; Sofia; St. George's; St. John's; St.
    Petersburg; Stockholm; Strasbourg; Sucre; Suva; Sydney; Taipei; Tallinn; Tashkent;
    Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Tirana; Tokyo; Toronto; Tripoli; Tunis;
    Ulaanbaatar; United Nations; Valletta; Vatican City; Victoria; Vienna; Vientiane; Vilnius;
    Warsaw; Washington; Wellington; Windhoek; Yamoussoukro; Yangon; Yaounde; Yaoundé; Yerevan;
    Zagreb; Zurich; The Hague; Talloires
    """
)
NOT_CITIES = _words(
    """
    NATO EU UN US USA UK UAE DRC AU ICC IMF CIA FBI GOP PM TV BREAKING UPDATE UPDATED WATCH
    ANALYSIS OPINION EXCLUSIVE EXPLAINER FACTBOX TIMELINE NOTE VIDEO PHOTOS PHOTO PICTURES
    LIVE LATEST INTERVIEW FEATURE FOCUS NEWSMAKER INSIGHT COLUMN COMMENT COMMENTARY EDITORIAL
    LETTERS REVIEW PROFILE BACKGROUND SPECIAL REPORT READ MORE ALSO CORRECTION CORRECTED
    REFILE WRAPUP ALERT URGENT SNAP Q A WARNING FILE RPT ABSTRACT SUMMARY
    """
)
