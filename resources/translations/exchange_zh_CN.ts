<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CaseCopy</name>
    <message>
        <source>The case holds an act “%1” that this program does not know. Update it.</source>
        <translation>案件中有本程序不认识的记录“%1”。请更新程序。</translation>
    </message>
    <message>
        <source>An act of the case cannot be read: %1</source>
        <translation>案件中有一条记录无法读取：%1</translation>
    </message>
    <message>
        <source>The case holds no act.</source>
        <translation>案件中没有任何记录。</translation>
    </message>
    <message>
        <source>No agreement of this case has taken effect: there is none to review.</source>
        <translation>本案没有已生效的调解协议，无可审查。</translation>
    </message>
    <message>
        <source>A reply belongs to the case that was referred, and opens none.</source>
        <translation>回复属于原来委托的案件，不另立新案。</translation>
    </message>
    <message>
        <source>The files that came along are not those that the case names.</source>
        <translation>随附的文件与案件所列不一致。</translation>
    </message>
</context>
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
    <message>
        <source>For arbitration</source>
        <translation>申请仲裁</translation>
    </message>
    <message>
        <source>For review of the agreement</source>
        <translation>申请仲裁审查</translation>
    </message>
    <message>
        <source>Referred for mediation</source>
        <translation>委托调解</translation>
    </message>
    <message>
        <source>Reply to a referral</source>
        <translation>委托回复</translation>
    </message>
    <message>
        <source>Waits to be dealt with</source>
        <translation>待处理</translation>
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
        <translation>重复</translation>
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
        <translation>已接收（有说明）</translation>
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
        <translation>等待前面的编号</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Older than what stands</source>
        <translation>旧于现有记录</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Not in the full package</source>
        <translation>全量包中没有</translation>
    </message>
    <message>
        <source>Number at the court</source>
        <translation>仲裁院案号</translation>
    </message>
    <message>
        <source>Hearing at the court</source>
        <translation>仲裁院开庭</translation>
    </message>
    <message>
        <source>How it ended at the court</source>
        <translation>仲裁院结案</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Key for employers</source>
        <translation>单位代码密钥</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Hearing planned</source>
        <translation>拟开庭</translation>
    </message>
    <message>
        <source>Hearing set</source>
        <translation>已定开庭</translation>
    </message>
    <message>
        <source>Hearing held</source>
        <translation>已开庭</translation>
    </message>
    <message>
        <source>Hearing cancelled</source>
        <translation>开庭取消</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This is no key card as the exchange has them.</source>
        <translation>这不是报送用的密钥卡。</translation>
    </message>
    <message>
        <source>A key card is smaller than this file.</source>
        <translation>密钥卡不会有这个文件这么大。</translation>
    </message>
    <message>
        <source>The key card</source>
        <translation>密钥卡</translation>
    </message>
    <message>
        <source>This program does not know the signatures of this card. Update it.</source>
        <translation>本程序不认识这张密钥卡的签名方式。请升级程序。</translation>
    </message>
    <message>
        <source>The card takes over from a key that is not enrolled here. Enroll that one first, or ask for a card that stands alone.</source>
        <translation>这张密钥卡接替的密钥没有在本单位登记。请先登记原密钥，或者请对方提供单独的密钥卡。</translation>
    </message>
    <message>
        <source>The card is not signed by the keys that it names. Fetch it again.</source>
        <translation>密钥卡没有由它所列的密钥签名。请重新取得。</translation>
    </message>
    <message>
        <source>What lies in the sealed package is not what its envelope says.</source>
        <translation>加密报送包的内容与其封面信息不一致。</translation>
    </message>
    <message>
        <source>This program does not know how the package is sealed. Update it.</source>
        <translation>本程序不认识这个报送包的加密方式。请升级程序。</translation>
    </message>
    <message>
        <source>The package was made by a newer program. Update this one.</source>
        <translation>报送包由更新版本的程序制作。请升级本程序。</translation>
    </message>
    <message>
        <source>The envelope of the package is none.</source>
        <translation>报送包的封面信息无效。</translation>
    </message>
    <message>
        <source>The package is addressed to %1 and is not taken here.</source>
        <translation>报送包的接收单位是%1，本单位不接收。</translation>
    </message>
    <message>
        <source>The package is sealed for a key that this office does not have. Send its sender the key card of today.</source>
        <translation>报送包是用本单位没有的密钥加密的。请把现用的密钥卡交给报送单位。</translation>
    </message>
    <message>
        <source>“%1” stands in the package twice.</source>
        <translation>“%1”在报送包中出现两次。</translation>
    </message>
    <message>
        <source>“%1” is missing from the package.</source>
        <translation>报送包中缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands in the wrong place of the package.</source>
        <translation>“%1”在报送包中的位置不对。</translation>
    </message>
    <message>
        <source>“%1” does not belong into this package.</source>
        <translation>“%1”不属于这个报送包。</translation>
    </message>
    <message>
        <source>“%1”: there are more attachments than a package may hold.</source>
        <translation>“%1”：附件数量超过报送包的限度。</translation>
    </message>
    <message>
        <source>This program does not know the signature of this package. Update it.</source>
        <translation>本程序不认识这个报送包的签名方式。请升级程序。</translation>
    </message>
    <message>
        <source>The package&apos;s list of members is none.</source>
        <translation>报送包的文件清单无效。</translation>
    </message>
    <message>
        <source>The package&apos;s signature is none.</source>
        <translation>报送包的签名无效。</translation>
    </message>
    <message>
        <source>The package is signed by the key %1, which is not enrolled here. Ask its office for the key card and its printed sheet, and enroll it.</source>
        <translation>报送包由密钥 %1 签名，该密钥没有在本单位登记。请向该单位索取密钥卡和打印的登记单，并进行登记。</translation>
    </message>
    <message>
        <source>The signature does not belong to this package: it was changed on its way. Fetch it again from its sender.</source>
        <translation>签名与报送包不符：报送包在途中被改动过。请向报送单位重新取得。</translation>
    </message>
    <message>
        <source>The key %1 was revoked. Ask %2 to send the package again under its new key.</source>
        <translation>密钥 %1 已被吊销。请%2用新密钥重新报送。</translation>
    </message>
    <message>
        <source>The package is signed by a key that another one has taken over from. Ask %1 to send it again under its new key.</source>
        <translation>报送包由已被接替的密钥签名。请%1用新密钥重新报送。</translation>
    </message>
    <message>
        <source>The package holds other members than its signed list.</source>
        <translation>报送包中的文件与签名的清单不一致。</translation>
    </message>
    <message>
        <source>“%1” of the package is not what was signed.</source>
        <translation>报送包中的“%1”与签名时的不一致。</translation>
    </message>
    <message>
        <source>The package names another sender than the office whose key signed it.</source>
        <translation>报送包所列的报送单位不是签名密钥的所属单位。</translation>
    </message>
    <message>
        <source>The package comes from another file than the one whose key was enrolled.</source>
        <translation>报送包来自另一个案件文件，不是登记密钥的那一个。</translation>
    </message>
    <message>
        <source>A case comes sealed or not at all. Ask its sender to send it again.</source>
        <translation>移送案件必须加密。请移送单位重新发送。</translation>
    </message>
    <message>
        <source>The first package of an office is a full one.</source>
        <translation>一个单位的第一个报送包必须是全量包。</translation>
    </message>
    <message>
        <source>The package does not say why it was sent and who decided it.</source>
        <translation>报送包没有写明事由和决定人。</translation>
    </message>
    <message>
        <source>The package&apos;s header is not as the exchange has it (%1).</source>
        <translation>报送包的报头不符合规定（%1）。</translation>
    </message>
    <message>
        <source>Line %1 of the records does not stand where it belongs.</source>
        <translation>第 %1 行记录的位置不对。</translation>
    </message>
    <message>
        <source>Line %1 of the records</source>
        <translation>第 %1 行记录</translation>
    </message>
    <message>
        <source>%1 is longer than a line may be.</source>
        <translation>%1超过一行允许的长度。</translation>
    </message>
    <message>
        <source>The last line of the records has no end.</source>
        <translation>最后一行记录没有行尾。</translation>
    </message>
    <message>
        <source>The package holds more records than it may.</source>
        <translation>报送包的记录数超过限度。</translation>
    </message>
    <message>
        <source>%1 is not as the exchange has it.</source>
        <translation>%1不符合规定。</translation>
    </message>
    <message>
        <source>Line %1 of the records is not what its hash says.</source>
        <translation>第 %1 行记录与其校验值不符。</translation>
    </message>
    <message>
        <source>The package holds another number of records than it says.</source>
        <translation>报送包的记录数与其所列的不一致。</translation>
    </message>
    <message>
        <source>The records add up to other totals than it says.</source>
        <translation>记录的合计与报送包所列的不一致。</translation>
    </message>
    <message>
        <source>The figures of the package are not as the exchange has them (%1).</source>
        <translation>报送包的统计数据不符合规定（%1）。</translation>
    </message>
    <message>
        <source>The package&apos;s records are not the state that it tells of.</source>
        <translation>报送包的记录与其所述的总体状态不一致。</translation>
    </message>
    <message>
        <source>The package&apos;s figures are not those of its records (%1).</source>
        <translation>报送包的统计数据与其记录不一致（%1）。</translation>
    </message>
    <message>
        <source>This package is no receipt.</source>
        <translation>这个报送包不是回执。</translation>
    </message>
    <message>
        <source>The receipt is not as the exchange has it.</source>
        <translation>回执不符合规定。</translation>
    </message>
</context>
</TS>
