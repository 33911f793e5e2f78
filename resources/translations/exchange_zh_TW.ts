<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Choice</name>
    <message>
        <source>Recorded</source>
        <translation>新增記錄</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Hearing that is set</source>
        <translation>已排庭期</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結案情況</translation>
    </message>
</context>
</TS>
