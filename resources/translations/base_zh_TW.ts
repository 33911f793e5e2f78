<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Identity</name>
    <message>
        <source>“%1” is not a citizen ID number: it has 18 characters, or 15 in the old form. Compare it with the card.</source>
        <translation>“%1”不是公民身份號碼：應為18位，舊號碼為15位。請與身份證核對。</translation>
    </message>
    <message>
        <source>The ID number “%1” names a birth date that does not exist. Compare it with the card.</source>
        <translation>身份證號“%1”中的出生日期不存在。請與身份證核對。</translation>
    </message>
    <message>
        <source>The last digit of the ID number “%1” does not fit the others. Compare it with the card.</source>
        <translation>身份證號“%1”的末位校驗碼與其他各位不符。請與身份證核對。</translation>
    </message>
    <message>
        <source>“%1” is not a unified social credit code: it has 18 characters of which the last follows from the others. Compare it with the licence.</source>
        <translation>“%1”不是統一社會信用代碼：應為18位，且末位為校驗碼。請與營業執照核對。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount. Type yuan, such as 12000, 12,000.50 or 1.2万.</source>
        <translation>“%1”不是金額。請按元填寫，例如 12000、12,000.50 或 1.2萬。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 contains characters that cannot be stored. Type it again.</source>
        <translation>%1含有無法儲存的字元。請重新輸入。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it or attach it as a file.</source>
        <translation>%1超過%2個字元。請縮短，或作為附件儲存。</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Type it as 2026-11-22.</source>
        <translation>“%1”不是有效日期。請按 2026-11-22 的格式填寫。</translation>
    </message>
</context>
</TS>
