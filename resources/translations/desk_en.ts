<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%1 and others (%n persons)</source>
        <translation>
            <numerusform>%1 and others (%n person)</numerusform>
            <numerusform>%1 and others (%n persons)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and others (%n parties)</source>
        <translation>
            <numerusform>%1 and others (%n party)</numerusform>
            <numerusform>%1 and others (%n parties)</numerusform>
        </translation>
    </message>
</context>
</TS>
