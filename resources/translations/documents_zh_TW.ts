<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>%1: “%2” cannot stand at %3.</source>
        <translation>%1：「%3」處不能是「%2」。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 無法讀取。</translation>
    </message>
    <message>
        <source>the body names “%1”, which is no field of it</source>
        <translation>正文用到「%1」，但沒有這個欄位</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” asks. What it asks: tiaocai-cli document.</source>
        <translation>「%2」不詢問「%1」。詢問哪些，見 tiaocai-cli document。</translation>
    </message>
    <message>
        <source>“%1” is no answer for “%2”. Correct it.</source>
        <translation>「%1」不是「%2」的答案，請改正。</translation>
    </message>
    <message>
        <source>“%1” is not served in this way%2. Choose another way.</source>
        <translation>《%1》不能以這種方式送達%2。請改用其他方式。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the section {{#%1}} is never closed. Write {{/%1}} where it ends.</source>
        <translation>{{#%1}} 一段沒有結束，請在結束處寫 {{/%1}}。</translation>
    </message>
    <message>
        <source>braces that make no field. A field is written {{name}}.</source>
        <translation>大括號不成欄目，欄目寫作 {{欄目名}}。</translation>
    </message>
    <message>
        <source>“%1” is no field that can stand here. Choose one of the list of fields.</source>
        <translation>這裡沒有「%1」這個欄目，請從欄目表中選擇。</translation>
    </message>
    <message>
        <source>{{/%1}} closes no section that is open here.</source>
        <translation>{{/%1}} 與這裡尚未結束的一段不符。</translation>
    </message>
    <message>
        <source>The law demands “%1” of this paper, and the text leaves it out.</source>
        <translation>法律要求本文書載明「%1」，文本中沒有。</translation>
    </message>
</context>
</TS>
