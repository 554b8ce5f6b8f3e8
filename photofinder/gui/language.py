"""The language of the window: which ones there are, and the one that is spoken.

The source texts are English. Widgets say `self.tr(…)`, functions and everything with a number in
it say `tr(…)` of this module: Qt looks a text with a number up under the name of the very class
of a widget alone, so that a class that inherits it would not find the translation.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photofinder.paths import resources

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Names of languages in themselves by code; English is spoken where no other one fits."""

SYSTEM = ""
"""Stands for the language of the system among the codes."""


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """The translation of a text, which must be a literal for the translators' tool to find it.

    `comment` tells two equal texts apart. `number` chooses the form of a text with "%Ln", which
    becomes the number as the locale writes it.
    """
    return QCoreApplication.translate("", text, comment, number)


def fitting(wanted: list[str]) -> str:
    """The code of the first of `wanted` (names of locales, best first) that there is, else "en".

    Chinese in traditional letters is not served by simplified ones.
    """
    scripts: dict[QLocale.Language, QLocale.Script] = {}
    for name in wanted:
        locale = QLocale(name)
        # systems name "zh-Hant-TW" and, at last, plain "zh", which alone would be simplified
        script = scripts.setdefault(locale.language(), locale.script())
        for code in LANGUAGES:
            own = QLocale(code)
            if (own.language(), own.script()) == (locale.language(), script):
                return code
    return "en"


def speak(app: QCoreApplication, language: str = SYSTEM) -> str:
    """Speak a language of LANGUAGES, or the system's; returns its code.

    Windows that are open keep their texts. Numbers and dates are written as the system has it,
    unless the language is another one than the system's.
    """
    system = QLocale.system()
    code = language if language in LANGUAGES else fitting(system.uiLanguages())
    own = QLocale(code)
    foreign = language in LANGUAGES and own.language() != system.language()
    QLocale.setDefault(own if foreign else system)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    texts = str(resources() / "translations")
    for name, folder in (("qtbase", qt), ("photofinder", texts)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)
    return code
