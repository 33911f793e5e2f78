<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CaseCopy</name>
    <message>
        <source>The case holds an act “%1” that this program does not know. Update it.</source>
        <translation>案件中有本程序不認識的記錄“%1”。請更新程序。</translation>
    </message>
    <message>
        <source>An act of the case cannot be read: %1</source>
        <translation>案件中有一條記錄無法讀取：%1</translation>
    </message>
    <message>
        <source>The case holds no act.</source>
        <translation>案件中沒有任何記錄。</translation>
    </message>
    <message>
        <source>No agreement of this case has taken effect: there is none to review.</source>
        <translation>本案沒有已生效的調解協議，無可審查。</translation>
    </message>
    <message>
        <source>A reply belongs to the case that was referred, and opens none.</source>
        <translation>回復屬於原來委託的案件，不另立新案。</translation>
    </message>
    <message>
        <source>The files that came along are not those that the case names.</source>
        <translation>隨附的文件與案件所列不一致。</translation>
    </message>
</context>
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
    <message>
        <source>For arbitration</source>
        <translation>申請仲裁</translation>
    </message>
    <message>
        <source>For review of the agreement</source>
        <translation>申請仲裁審查</translation>
    </message>
    <message>
        <source>Referred for mediation</source>
        <translation>委託調解</translation>
    </message>
    <message>
        <source>Reply to a referral</source>
        <translation>委託回復</translation>
    </message>
    <message>
        <source>Waits to be dealt with</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Taken into a case</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>重復</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Accepted with notes</source>
        <translation>已接收（有說明）</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>部分接收</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>Waits for earlier ones</source>
        <translation>等待前面的編號</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已過時</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已採用</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Older than what stands</source>
        <translation>舊於現有記錄</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有衝突</translation>
    </message>
    <message>
        <source>Not in the full package</source>
        <translation>全量包中沒有</translation>
    </message>
    <message>
        <source>Number at the court</source>
        <translation>仲裁院案號</translation>
    </message>
    <message>
        <source>Hearing at the court</source>
        <translation>仲裁院開庭</translation>
    </message>
    <message>
        <source>How it ended at the court</source>
        <translation>仲裁院結案</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Key for employers</source>
        <translation>單位代碼密鑰</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Hearing planned</source>
        <translation>擬開庭</translation>
    </message>
    <message>
        <source>Hearing set</source>
        <translation>已定開庭</translation>
    </message>
    <message>
        <source>Hearing held</source>
        <translation>已開庭</translation>
    </message>
    <message>
        <source>Hearing cancelled</source>
        <translation>開庭取消</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This is no key card as the exchange has them.</source>
        <translation>這不是報送用的金鑰卡。</translation>
    </message>
    <message>
        <source>A key card is smaller than this file.</source>
        <translation>金鑰卡不會有這個檔案這麼大。</translation>
    </message>
    <message>
        <source>The key card</source>
        <translation>金鑰卡</translation>
    </message>
    <message>
        <source>This program does not know the signatures of this card. Update it.</source>
        <translation>本程式不認識這張金鑰卡的簽名方式。請升級程式。</translation>
    </message>
    <message>
        <source>The card takes over from a key that is not enrolled here. Enroll that one first, or ask for a card that stands alone.</source>
        <translation>這張金鑰卡接替的金鑰沒有在本單位登記。請先登記原金鑰，或者請對方提供單獨的金鑰卡。</translation>
    </message>
    <message>
        <source>The card is not signed by the keys that it names. Fetch it again.</source>
        <translation>金鑰卡沒有由它所列的金鑰簽名。請重新取得。</translation>
    </message>
    <message>
        <source>What lies in the sealed package is not what its envelope says.</source>
        <translation>加密報送包的內容與其封面資訊不一致。</translation>
    </message>
    <message>
        <source>This program does not know how the package is sealed. Update it.</source>
        <translation>本程式不認識這個報送包的加密方式。請升級程式。</translation>
    </message>
    <message>
        <source>The package was made by a newer program. Update this one.</source>
        <translation>報送包由更新版本的程式製作。請升級本程式。</translation>
    </message>
    <message>
        <source>The envelope of the package is none.</source>
        <translation>報送包的封面資訊無效。</translation>
    </message>
    <message>
        <source>The package is addressed to %1 and is not taken here.</source>
        <translation>報送包的接收單位是%1，本單位不接收。</translation>
    </message>
    <message>
        <source>The package is sealed for a key that this office does not have. Send its sender the key card of today.</source>
        <translation>報送包是用本單位沒有的金鑰加密的。請把現用的金鑰卡交給報送單位。</translation>
    </message>
    <message>
        <source>“%1” stands in the package twice.</source>
        <translation>“%1”在報送包中出現兩次。</translation>
    </message>
    <message>
        <source>“%1” is missing from the package.</source>
        <translation>報送包中缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands in the wrong place of the package.</source>
        <translation>“%1”在報送包中的位置不對。</translation>
    </message>
    <message>
        <source>“%1” does not belong into this package.</source>
        <translation>“%1”不屬於這個報送包。</translation>
    </message>
    <message>
        <source>“%1”: there are more attachments than a package may hold.</source>
        <translation>“%1”：附件數量超過報送包的限度。</translation>
    </message>
    <message>
        <source>This program does not know the signature of this package. Update it.</source>
        <translation>本程式不認識這個報送包的簽名方式。請升級程式。</translation>
    </message>
    <message>
        <source>The package&apos;s list of members is none.</source>
        <translation>報送包的檔案清單無效。</translation>
    </message>
    <message>
        <source>The package&apos;s signature is none.</source>
        <translation>報送包的簽名無效。</translation>
    </message>
    <message>
        <source>The package is signed by the key %1, which is not enrolled here. Ask its office for the key card and its printed sheet, and enroll it.</source>
        <translation>報送包由金鑰 %1 簽名，該金鑰沒有在本單位登記。請向該單位索取金鑰卡和列印的登記單，並進行登記。</translation>
    </message>
    <message>
        <source>The signature does not belong to this package: it was changed on its way. Fetch it again from its sender.</source>
        <translation>簽名與報送包不符：報送包在途中被改動過。請向報送單位重新取得。</translation>
    </message>
    <message>
        <source>The key %1 was revoked. Ask %2 to send the package again under its new key.</source>
        <translation>金鑰 %1 已被吊銷。請%2用新金鑰重新報送。</translation>
    </message>
    <message>
        <source>The package is signed by a key that another one has taken over from. Ask %1 to send it again under its new key.</source>
        <translation>報送包由已被接替的金鑰簽名。請%1用新金鑰重新報送。</translation>
    </message>
    <message>
        <source>The package holds other members than its signed list.</source>
        <translation>報送包中的檔案與簽名的清單不一致。</translation>
    </message>
    <message>
        <source>“%1” of the package is not what was signed.</source>
        <translation>報送包中的“%1”與簽名時的不一致。</translation>
    </message>
    <message>
        <source>The package names another sender than the office whose key signed it.</source>
        <translation>報送包所列的報送單位不是簽名金鑰的所屬單位。</translation>
    </message>
    <message>
        <source>The package comes from another file than the one whose key was enrolled.</source>
        <translation>報送包來自另一個案件檔案，不是登記金鑰的那一個。</translation>
    </message>
    <message>
        <source>A case comes sealed or not at all. Ask its sender to send it again.</source>
        <translation>移送案件必須加密。請移送單位重新發送。</translation>
    </message>
    <message>
        <source>The first package of an office is a full one.</source>
        <translation>一個單位的第一個報送包必須是全量包。</translation>
    </message>
    <message>
        <source>The package does not say why it was sent and who decided it.</source>
        <translation>報送包沒有寫明事由和決定人。</translation>
    </message>
    <message>
        <source>The package&apos;s header is not as the exchange has it (%1).</source>
        <translation>報送包的報頭不符合規定（%1）。</translation>
    </message>
    <message>
        <source>Line %1 of the records does not stand where it belongs.</source>
        <translation>第 %1 行記錄的位置不對。</translation>
    </message>
    <message>
        <source>Line %1 of the records</source>
        <translation>第 %1 行記錄</translation>
    </message>
    <message>
        <source>%1 is longer than a line may be.</source>
        <translation>%1超過一行允許的長度。</translation>
    </message>
    <message>
        <source>The last line of the records has no end.</source>
        <translation>最後一行記錄沒有行尾。</translation>
    </message>
    <message>
        <source>The package holds more records than it may.</source>
        <translation>報送包的記錄數超過限度。</translation>
    </message>
    <message>
        <source>%1 is not as the exchange has it.</source>
        <translation>%1不符合規定。</translation>
    </message>
    <message>
        <source>Line %1 of the records is not what its hash says.</source>
        <translation>第 %1 行記錄與其校驗值不符。</translation>
    </message>
    <message>
        <source>The package holds another number of records than it says.</source>
        <translation>報送包的記錄數與其所列的不一致。</translation>
    </message>
    <message>
        <source>The records add up to other totals than it says.</source>
        <translation>記錄的合計與報送包所列的不一致。</translation>
    </message>
    <message>
        <source>The figures of the package are not as the exchange has them (%1).</source>
        <translation>報送包的統計資料不符合規定（%1）。</translation>
    </message>
    <message>
        <source>The package&apos;s records are not the state that it tells of.</source>
        <translation>報送包的記錄與其所述的總體狀態不一致。</translation>
    </message>
    <message>
        <source>The package&apos;s figures are not those of its records (%1).</source>
        <translation>報送包的統計資料與其記錄不一致（%1）。</translation>
    </message>
    <message>
        <source>This package is no receipt.</source>
        <translation>這個報送包不是回執。</translation>
    </message>
    <message>
        <source>The receipt is not as the exchange has it.</source>
        <translation>回執不符合規定。</translation>
    </message>
</context>
</TS>
