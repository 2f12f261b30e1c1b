"""The commonest small words of the languages that news reports come in, compiled for exeunt.

For each language: function words that nearly every few sentences contain, and letters that only
few languages use.  The words decide; a letter is worth as much as half a word.
"""

from __future__ import annotations

LATIN: dict[str, str] = {
    "en": """
        the of and to in a that is was for on with as at by he his it from be are has had were
        not this who which have will would said an but they she her its after their been or when
        could into about more than where if him there what out no up over
    """,
    "fr": """
        le la les de des du et un une à au aux en dans que qui est pour sur par pas ne il elle
        son sa ses avec ce cette mais ou plus été être sont a selon après était ont leur d l qu
        s n
    """,
    "es": """
        el la los las de del y un una a al en que es por para con no se su sus lo como más pero
        fue ha este esta ser son según sobre tras hay o ya también muy desde cuando
    """,
    "pt": """
        o a os as de do da dos das e um uma em no na nos nas que é por para com não se seu sua
        ao à mais mas foi ser são segundo sobre após também já pelo pela como disse
    """,
    "de": """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es
        an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen
        so zum war haben nur oder aber vor zur bis mehr durch sei
    """,
    "it": """
        il lo la i gli le di del della dei delle e un una a al alla in nel nella che è per con
        non si suo sua come più ma ha sono da dal dalla anche dopo essere ancora secondo stato l
    """,
    "nl": """
        de het een en van in is dat op te zijn voor met die niet aan er om hij ook als maar door
        over bij naar uit heeft wordt nog zich werd tot worden dit deze ze kan zal
    """,
    "sv": """
        och att det i en som är på av för med den till inte har de ett om var han men sig så
        från vi kan när ska efter under eller också
    """,
    "da": """
        og at det i en som er på af for med den til ikke har de et om var han men sig så fra vi
        kan når skal efter under eller også blev der
    """,
    "no": """
        og at det i en som er på av for med den til ikke har de et om var han men seg så fra vi
        kan når skal etter under eller også ble
    """,
    "pl": """
        i w z na do się nie jest to że o jak po od za przez dla jego który która są ale był
        został przed już oraz tym tego czy może
    """,
    "cs": """
        a v se na je že s z do o to i k ve pro za by ale jako po od jeho které který byl jsou
        podle také před není jen už
    """,
    "ro": """
        și de la în a cu o din care pe nu că un pentru este sau mai fost au lui după prin ca dar
        sunt fi al ale sa
    """,
    "hu": """
        a az és hogy nem is egy meg ez azt volt de csak már el mint után még vagy szerint lesz
        ki ezt kell aki amely
    """,
    "tr": """
        ve bir bu için ile da de olarak olan daha çok gibi sonra kadar ne ya en o göre ancak
        dedi olduğunu ise değil tarafından
    """,
    "id": """
        yang dan di ke dari untuk dengan pada tidak ini itu dalam akan oleh adalah ia telah juga
        bahwa sebagai mereka kepada karena tersebut para
    """,
    "sw": """
        na ya wa kwa ni katika la za cha kuwa huyo hiyo baada rais hata yake wake lakini kama
        alisema amesema nchini
    """,
    "fi": """
        ja on ei että se hän oli mutta joka kun ovat myös mukaan tai sen ole jo kuin niin olla
        hänen jälkeen vuoden
    """,
    "vi": """
        và của là có không được cho các người trong một đã với những để này khi ông đến từ tại
        theo về sẽ
    """,
    "sq": """
        e të në një dhe për me që nga është se ka nuk më i do si por u tij kanë ishte
    """,
    "so": """
        ka iyo ee in uu ku waa oo la ay u soo loo ayaa kala isaga sida
    """,
    "ht": """
        nan yo pou ak li te ki pa se sou yon gen nou ap fè
    """,
}
MARKS: dict[str, str] = {
    "fr": "çœêèùû",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "de": "ßäöü",
    "it": "ìò",
    "sv": "åäö",
    "da": "æø",
    "no": "æø",
    "pl": "łąęśżźćń",
    "cs": "ěřůčš",
    "ro": "șțşţăâ",
    "hu": "őű",
    "tr": "ğışİ",
    "vi": "ơưđạếộ",
    "sq": "ë",
    "fi": "äö",
}
CYRILLIC: dict[str, str] = {
    "ru": "и в не на что с по он как из к у за от а о для это его был но после также",
    "uk": "і в не на що з та у до як за від його для про це був але після й також",
    "bg": "и в на да се не от за че с е по са като ще го но след той",
    "sr": "и у је да се на за од са не су као што који о а није после",
    "be": "і ў не на што з у да як за ад яго для пра гэта быў але пасля",
    "mk": "и во на да се не од за дека со е по ќе како но го",
}
CYRILLIC_MARKS: dict[str, str] = {
    "ru": "ыэё", "uk": "їєґі", "bg": "ъщ", "sr": "ђћџљњј", "be": "ў", "mk": "ѓќѕј",
}  # fmt: skip
ARABIC: dict[str, str] = {
    "ar": "في من على إلى أن التي الذي هذا عن مع كان ما لا هو بعد قال هذه كما وقد لم أو",
    "fa": "در به از که این را با است برای آن می بر خود تا هم او شد کرد نیز",
    "ur": "کے میں کی ہے کا اور سے کو نے کہ پر یہ ہیں وہ اس نہیں",
    "ps": "په د او چې ته له کې دي يې هغه سره",
}
ARABIC_MARKS: dict[str, str] = {"ar": "ةىإأ", "fa": "پچگژ", "ur": "ٹڈےںہھ", "ps": "ښږڼټډ"}
