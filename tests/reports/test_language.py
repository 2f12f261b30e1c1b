"""Which language a text is in."""

from __future__ import annotations

import pytest

from exeunt.reports import from_text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The president has left the capital by night. Sources say that he is on his way."),
        (
            "fr",
            "Le président a quitté la capitale dans la nuit. Selon des sources, il est au Maroc.",
        ),
        ("es", "El presidente abandonó la capital durante la noche. Según fuentes, va a México."),
        ("de", "Der Präsident hat die Hauptstadt verlassen. Er ist auf dem Weg nach Moskau."),
        ("pt", "O presidente deixou a capital durante a noite. Ele não disse para onde vai."),
        ("it", "Il presidente ha lasciato la capitale nella notte. Secondo fonti è in Marocco."),
        ("nl", "De president heeft de hoofdstad in de nacht verlaten. Hij is op weg naar Marokko."),
        ("sv", "Presidenten lämnade huvudstaden under natten. Enligt källor är han på väg."),
        ("pl", "Prezydent opuścił stolicę w nocy. Według źródeł jest w drodze do Maroka."),
        ("ro", "Președintele a părăsit capitala în timpul nopții. Este în drum spre Maroc."),
        ("tr", "Cumhurbaşkanı gece başkentten ayrıldı ve bir açıklama yapmadı."),
        ("id", "Presiden telah meninggalkan ibu kota pada malam hari dan tidak akan kembali."),
        ("sw", "Rais ameondoka katika mji mkuu usiku. Kwa mujibu wa vyanzo, yuko njiani."),
        ("ru", "Президент покинул столицу ночью. По словам источников, он направляется в Москву."),
        ("uk", "Президент залишив столицю вночі. За словами джерел, він прямує до Москви."),
        ("el", "Ο πρόεδρος εγκατέλειψε την πρωτεύουσα τη νύχτα."),
        ("ar", "غادر الرئيس العاصمة ليلا. وقالت مصادر مقربة من الحكومة إنه في طريقه إلى المغرب."),
        ("fa", "رئیس جمهور شب گذشته پایتخت را ترک کرد. به گفته منابع او در راه مراکش است."),
        ("ur", "صدر نے رات کو دارالحکومت چھوڑ دیا۔ ذرائع کے مطابق وہ مراکش کی طرف جا رہے ہیں۔"),
        ("he", "הנשיא עזב את הבירה בלילה. לפי מקורות הוא בדרכו למרוקו."),
        ("hi", "राष्ट्रपति ने रात में राजधानी छोड़ दी।"),
        ("zh", "总统昨晚离开了首都。据消息人士称，他正前往摩洛哥。"),
        ("ja", "大統領は昨夜、首都を離れた。関係者によると、モロッコに向かっているという。"),
        ("ko", "대통령은 지난밤 수도를 떠났다. 소식통에 따르면 그는 모로코로 향하고 있다."),
        ("am", "ፕሬዚዳንቱ ትናንት ማታ ዋና ከተማዋን ለቀው ወጡ።"),
        (None, "Revik!"),
        (None, "12 345 67"),
    ],
)
def test_language(code: str | None, text: str) -> None:
    assert from_text(text).language == code


def test_names_in_another_tongue_do_not_mislead() -> None:
    text = "“Ya me voy,” said José Muñoz de la Torre of El País, and with that he left the room."
    assert from_text(text).language == "en"
