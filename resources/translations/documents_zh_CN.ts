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
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the section {{#%1}} is never closed. Write {{/%1}} where it ends.</source>
        <translation>{{#%1}} 一段没有结束，请在结束处写 {{/%1}}。</translation>
    </message>
    <message>
        <source>braces that make no field. A field is written {{name}}.</source>
        <translation>大括号不成栏目，栏目写作 {{栏目名}}。</translation>
    </message>
    <message>
        <source>“%1” is no field that can stand here. Choose one of the list of fields.</source>
        <translation>这里没有“%1”这个栏目，请从栏目表中选择。</translation>
    </message>
    <message>
        <source>{{/%1}} closes no section that is open here.</source>
        <translation>{{/%1}} 与这里尚未结束的一段不符。</translation>
    </message>
    <message>
        <source>The law demands “%1” of this paper, and the text leaves it out.</source>
        <translation>法律要求本文书载明“%1”，文本中没有。</translation>
    </message>
</context>
</TS>
