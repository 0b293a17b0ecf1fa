import pytest

from entente.text.repair import repair


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("a matter of trust։ we agree", "a matter of trust: we agree"),
        ("Նախարարները հանդիպեցին։ Նրանք", "Նախարարները հանդիպեցին։ Նրանք"),
        ("co\u00adopera\u200btion\ufeff", "cooperation"),
        ("ﬁnancial eﬀort", "financial effort"),
        ("ten\u00a0million\u2009euros", "ten million euros"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("one\u2028two\x0cthree", "one\ntwo\nthree"),
        ("cafe\u0301", "café"),
        ("cafe\u0301\u0589 open", "café: open"),
        ("the UK\u0430\u0589 it", "the UKa: it"),
        ("a\x00b\x07c", "abc"),
        ("TrÐ°de", "Trаde".replace("а", "a")),
        ("The UК and Аzerbaijan", "The UK and Azerbaijan"),
        ("Kiev (Киев) и Moskva", "Kiev (Киев) и Moskva"),
        ("He said “no” — it’s ½ of №5…", "He said “no” — it’s ½ of №5…"),
        ("«Да», — сказал он.", "«Да», — сказал он."),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("plain\u200ctext", "plaintext"),
        ("ItÃ¢â‚¬â„¢s a cafÃ©", "It’s a café"),
        ("pro\u00adjet dÃ©cidÃ©", "projet décidé"),
        ("Itâ€™s the dealâ€”finally", "It’s the deal—finally"),
        ("CÃ´te dâ€™Ivoire", "Côte d’Ivoire"),
        ("Москва и Киев".encode().decode("latin-1"), "Москва и Киев"),
        ("\ud83d\ude00 hi", "😀 hi"),
        ("Ångström Århus São Tomé", "Ångström Århus São Tomé"),
    ],
)  # fmt: skip
def test_damage_is_mended_and_sound_text_kept(text: str, mended: str) -> None:
    assert repair(text)[0] == mended


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("a\x00b", "NUL characters were removed"),
        ("a\ud800b", "lone surrogates were replaced"),
        ("a\ufffdb", "some characters were lost"),
        ("Itâ€™s", "letters of a wrong encoding were mended"),
    ],
)
def test_what_a_reader_should_know_is_noted(text: str, note: str) -> None:
    assert note in repair(text)[1]


def test_sound_text_has_no_note() -> None:
    assert repair("Plain text. “Quoted” text. Текст.") == ("Plain text. “Quoted” text. Текст.", ())
