"""Nouns for sources: words for people, for bodies, for documents, and the names of media.

All but the names are read in small letters.
"""

from __future__ import annotations

import re

PEOPLE = (
    r"people|persons?|officials?|diplomats?|sources?|aides?|ministers?|envoys?|officers?|"
    r"lawmakers?|senators?|deputies|analysts?|experts?|observers?|advisers?|advisors?|insiders?|"
    r"associates?|allies|ally|friends?|relatives?|witness(?:es)?|residents?|critics|supporters?|"
    r"opponents?|soldiers?|guards?|bodyguards?|negotiators?|mediators?|lawyers?|prosecutors?|"
    r"generals?|commanders?|spokes(?:man|woman|person|men|people)|employees?|members?|leaders?|"
    r"politicians|activists|protesters|man|woman|men|women|brothers?|sisters?|sons?|daughters?|"
    r"nephews?|cousins?|wife|husband|father|mother|uncle|doctors?|pilots?|master|others?|some|many|"
    r"those|economists?|historians?|executives?|businessm[ae]n|"
    r"representatives?|staff|ambassadors?|clerks?|drivers?|journalists?|reporters?|scholars?|"
    r"researchers?|professors?|judges?|workers?|students?|priests?|monks?|voters?|rebels|"
    r"fighters?|figures?|individuals?|candidates?|heads? of state"
)
ORGANISATION = re.compile(
    r"\b(?:government|ministry|department|office|agency|army|military|navy|air force|police|"
    r"party|court|parliament|assembly|congress|senate|presidency|palace|cabinet|commission|"
    r"committee|council|company|bank|union|authority|authorities|embassy|consulate|newspaper|"
    r"daily|paper|magazine|weekly|channel|broadcaster|station|television|tv|radio|network|"
    r"news agency|media|press|website|institute|university|group|movement|front|coalition|"
    r"opposition|regime|junta|administration|campaign|foundation|bloc|organi[sz]ation|federation|"
    r"forces|tribunal|church|secretariat|delegation|mission|headquarters|sultanate|kingdom|"
    r"republic|rebels|countr(?:y|ies)|nations?|states|neighbou?rs|governments|capitals|powers|"
    r"summit|conference|meeting|service|bureau|board|corps|guard|society|association|league)\b"
)
DOCUMENT = re.compile(
    r"\b(?:statement|report|letter|communiqu[eé]|documents?|study|survey|poll|filing|transcript|"
    r"law|memo|memorandum|cable|post|tweet|decree|indictment|warrant|agreement|constitution|"
    r"records?|resolution|text|message|declaration|announcement|ruling|affidavit|complaint|"
    r"book|article|editorial|headline|data|figures|graffiti|placards?|banners?|signs?)\b"
)
MEDIA = re.compile(
    r"\b(?:Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN(?:-News18)?|"
    r"Al[- ]Jazeera|Al[- ]Arabiya|Xinhua|TASS|Tass|Interfax|RIA(?: Novosti)?|UPI|dpa|EFE|ANSA|"
    r"Kyodo|PTI|NBC|CBS|ABC|Fox News|Sky News|RFI|France 24|Deutsche Welle|VOA|NPR|"
    r"The Times|New York Times|Washington Post|Guardian|Telegraph|Financial Times|"
    r"Wall Street Journal|Economist|Le Monde|Le Figaro|El Pa[ií]s|Der Spiegel|Haaretz|"
    r"Daily Mirror|Axios|Politico|TIME|Newsweek|Nikkei|Jeune Afrique)\b"
)
