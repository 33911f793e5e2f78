<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Act</name>
    <message numerus="yes">
        <source>Late entry, %n day(s)</source>
        <translation>
            <numerusform>Late entry, %n day</numerusform>
            <numerusform>Late entry, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arbitration</name>
    <message numerus="yes">
        <source>The period may be extended by one to fifteen days in all; %n were approved before.</source>
        <translation>
            <numerusform>The period may be extended by one to fifteen days in all; %n was approved before.</numerusform>
            <numerusform>The period may be extended by one to fifteen days in all; %n were approved before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One copy of the application is needed for each of %n respondents.</source>
        <translation>
            <numerusform>One copy of the application is needed for the respondent.</numerusform>
            <numerusform>One copy of the application is needed for each of %n respondents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ground of the suspension had ended %n days before; the proceedings are to be resumed at once.</source>
        <translation>
            <numerusform>The ground of the suspension had ended %n day before; the proceedings are to be resumed at once.</numerusform>
            <numerusform>The ground of the suspension had ended %n days before; the proceedings are to be resumed at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The award says nothing of %n claims that it covers. Give a result for each.</source>
        <translation>
            <numerusform>The award says nothing of %n claim that it covers. Give a result for it.</numerusform>
            <numerusform>The award says nothing of %n claims that it covers. Give a result for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
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
<context>
    <name>Common</name>
    <message numerus="yes">
        <source>Three to five delegates are elected; %n were named.</source>
        <translation>
            <numerusform>Three to five delegates are elected; %n was named.</numerusform>
            <numerusform>Three to five delegates are elected; %n were named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mediation</name>
    <message numerus="yes">
        <source>%n items do not say in which manner they are performed.</source>
        <translation>
            <numerusform>%n item does not say in which manner it is performed.</numerusform>
            <numerusform>%n items do not say in which manner they are performed.</numerusform>
        </translation>
    </message>
</context>
</TS>
