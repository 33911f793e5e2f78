<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Resident identity card</source>
        <translation>居民身分證</translation>
    </message>
    <message>
        <source>Residence permit of Hong Kong, Macau or Taiwan residents</source>
        <translation>港澳臺居民居住證</translation>
    </message>
    <message>
        <source>Travel permit of Hong Kong and Macau residents</source>
        <translation>港澳居民來往內地通行證</translation>
    </message>
    <message>
        <source>Travel permit of Taiwan residents</source>
        <translation>臺灣居民來往大陸通行證</translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation>外國人永久居留身分證</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>其他證件</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>This was written by a newer version of the program (%1). Install the newer version.</source>
        <translation>此內容由更新版本的程序寫入（%1）。請安裝新版本。</translation>
    </message>
    <message>
        <source>“%1” is missing (%2). Fill it in.</source>
        <translation>缺少“%1”（%2）。請填寫。</translation>
    </message>
    <message>
        <source>“%1” is not a member of these data. Compare the spelling.</source>
        <translation>“%1”不是這裡的資料項。請核對拼寫。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be chosen here. Write one of: %3.</source>
        <translation>%1：此處不能選“%2”。可寫：%3。</translation>
    </message>
    <message>
        <source>%1: a text is expected, not “%2”.</source>
        <translation>%1：應為文字，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: true or false is expected, not “%2”.</source>
        <translation>%1：應為 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: a whole number is expected, not “%2”.</source>
        <translation>%1：應為整數，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount. Write fen as a whole number, or yuan as a text.</source>
        <translation>%1：“%2”不是金額。請以整數寫分，或以文字寫元。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date that exists. Write it as 2026-11-22.</source>
        <translation>%1：“%2”不是存在的日期。請寫成 2026-11-22。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day. Write it as 09:30.</source>
        <translation>%1：“%2”不是時間。請寫成 09:30。</translation>
    </message>
    <message>
        <source>%1: nobody and nothing in this case is called “%2”. Give a UUID or a name that stands in the file.</source>
        <translation>%1：本案中沒有名為“%2”的人或事項。請寫 UUID 或案卷中的名稱。</translation>
    </message>
    <message>
        <source>%1: a list is expected, not “%2”.</source>
        <translation>%1：應為列表，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: a record is expected, not “%2”.</source>
        <translation>%1：應為一組資料，而不是“%2”。</translation>
    </message>
</context>
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
    <message>
        <source>“%1” is not a number of that kind of paper. Compare it with the paper.</source>
        <translation>“%1”不是該種證件的號碼。請與證件核對。</translation>
    </message>
    <message>
        <source>“%1” is the number of a paper whose numbers have no form that could be checked. Compare it with the paper.</source>
        <translation>“%1”是其他證件的號碼，沒有可供校驗的格式。請與證件核對。</translation>
    </message>
    <message>
        <source>By the ID number “%1” its holder is born on %2, after today. Compare it with the card.</source>
        <translation>身份證件號碼“%1”所載的出生日期%2在今天之後。請與證件核對。</translation>
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
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>the language that this catalogue is in: en, zh or zh_TW</comment>
        <translation>zh_TW</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>A number is too large.</source>
        <translation>數字過大。</translation>
    </message>
    <message>
        <source>A text contains NUL.</source>
        <translation>文字中含有空字元（NUL）。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”出現兩次。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>這不是 JSON。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>巢狀過深。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 不是 UTF-8 編碼。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1 的巢狀過深。</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 不是 JSON。</translation>
    </message>
    <message>
        <source>%1 contains characters that no text may hold.</source>
        <translation>%1 含有文字中不允許的字元。</translation>
    </message>
    <message>
        <source>%1 is not written in the one way in which it may be.</source>
        <translation>%1 沒有按規定的唯一寫法書寫。</translation>
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
