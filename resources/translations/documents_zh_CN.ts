<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>%1: “%2” cannot stand at %3.</source>
        <translation>%1：“%3”处不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>the body names “%1”, which is no field of it</source>
        <translation>正文用到“%1”，但没有这个字段</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” asks. What it asks: tiaocai-cli document.</source>
        <translation>“%2”不询问“%1”。询问哪些，见 tiaocai-cli document。</translation>
    </message>
    <message>
        <source>“%1” is no answer for “%2”. Correct it.</source>
        <translation>“%1”不是“%2”的答案，请改正。</translation>
    </message>
    <message>
        <source>“%1” is not served in this way%2. Choose another way.</source>
        <translation>《%1》不能以这种方式送达%2。请改用其他方式。</translation>
    </message>
</context>
</TS>
