<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message>
        <source>Choose one of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is spoken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OFMon again; in its sources, run make setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. The window follows when what runs now has ended, or when OFMon starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFMon doesn&apos;t speak {language!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks the computer&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language!r} can&apos;t be spoken: Qt is missing. English is spoken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} can&apos;t be spoken: the file {file} is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
