<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Choice</name>
    <message>
        <source>Recorded</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Hearing that is set</source>
        <translation>已排庭期</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结案情况</translation>
    </message>
</context>
</TS>
