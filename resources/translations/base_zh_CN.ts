<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit of Hong Kong, Macau or Taiwan residents</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Travel permit of Hong Kong and Macau residents</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Travel permit of Taiwan residents</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>其他证件</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>This was written by a newer version of the program (%1). Install the newer version.</source>
        <translation>此内容由更新版本的程序写入（%1）。请安装新版本。</translation>
    </message>
    <message>
        <source>“%1” is missing (%2). Fill it in.</source>
        <translation>缺少“%1”（%2）。请填写。</translation>
    </message>
    <message>
        <source>“%1” is not a member of these data. Compare the spelling.</source>
        <translation>“%1”不是这里的数据项。请核对拼写。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be chosen here. Write one of: %3.</source>
        <translation>%1：此处不能选“%2”。可写：%3。</translation>
    </message>
    <message>
        <source>%1: a text is expected, not “%2”.</source>
        <translation>%1：应为文字，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: true or false is expected, not “%2”.</source>
        <translation>%1：应为 true 或 false，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: a whole number is expected, not “%2”.</source>
        <translation>%1：应为整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount. Write fen as a whole number, or yuan as a text.</source>
        <translation>%1：“%2”不是金额。请以整数写分，或以文字写元。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date that exists. Write it as 2026-11-22.</source>
        <translation>%1：“%2”不是存在的日期。请写成 2026-11-22。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day. Write it as 09:30.</source>
        <translation>%1：“%2”不是时间。请写成 09:30。</translation>
    </message>
    <message>
        <source>%1: nobody and nothing in this case is called “%2”. Give a UUID or a name that stands in the file.</source>
        <translation>%1：本案中没有名为“%2”的人或事项。请写 UUID 或案卷中的名称。</translation>
    </message>
    <message>
        <source>%1: a list is expected, not “%2”.</source>
        <translation>%1：应为列表，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: a record is expected, not “%2”.</source>
        <translation>%1：应为一组数据，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>“%1” is not a citizen ID number: it has 18 characters, or 15 in the old form. Compare it with the card.</source>
        <translation>“%1”不是公民身份号码：应为18位，旧号码为15位。请与身份证核对。</translation>
    </message>
    <message>
        <source>The ID number “%1” names a birth date that does not exist. Compare it with the card.</source>
        <translation>身份证号“%1”中的出生日期不存在。请与身份证核对。</translation>
    </message>
    <message>
        <source>The last digit of the ID number “%1” does not fit the others. Compare it with the card.</source>
        <translation>身份证号“%1”的末位校验码与其他各位不符。请与身份证核对。</translation>
    </message>
    <message>
        <source>“%1” is not a unified social credit code: it has 18 characters of which the last follows from the others. Compare it with the licence.</source>
        <translation>“%1”不是统一社会信用代码：应为18位，且末位为校验码。请与营业执照核对。</translation>
    </message>
    <message>
        <source>“%1” is not a number of that kind of paper. Compare it with the paper.</source>
        <translation>“%1”不是该种证件的号码。请与证件核对。</translation>
    </message>
    <message>
        <source>“%1” is the number of a paper whose numbers have no form that could be checked. Compare it with the paper.</source>
        <translation>“%1”是其他证件的号码，没有可供校验的格式。请与证件核对。</translation>
    </message>
    <message>
        <source>By the ID number “%1” its holder is born on %2, after today. Compare it with the card.</source>
        <translation>身份证件号码“%1”所载的出生日期%2在今天之后。请与证件核对。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount. Type yuan, such as 12000, 12,000.50 or 1.2万.</source>
        <translation>“%1”不是金额。请按元填写，例如 12000、12,000.50 或 1.2万。</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>en</source>
        <comment>the language that this catalogue is in: en, zh or zh_TW</comment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>A number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>A text contains NUL.</source>
        <translation>文字中含有空字符（NUL）。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”出现两次。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1 的嵌套过深。</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 不是 JSON。</translation>
    </message>
    <message>
        <source>%1 contains characters that no text may hold.</source>
        <translation>%1 含有文本中不允许的字符。</translation>
    </message>
    <message>
        <source>%1 is not written in the one way in which it may be.</source>
        <translation>%1 没有按规定的唯一写法书写。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 contains characters that cannot be stored. Type it again.</source>
        <translation>%1含有无法保存的字符。请重新输入。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it or attach it as a file.</source>
        <translation>%1超过%2个字符。请缩短，或作为附件保存。</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Type it as 2026-11-22.</source>
        <translation>“%1”不是有效日期。请按 2026-11-22 的格式填写。</translation>
    </message>
</context>
</TS>
