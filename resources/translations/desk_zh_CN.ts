<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>No password yet</source>
        <translation>尚无密码</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>已有密码</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>已被接替</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>What is personal is sealed, but the file may still hold traces of how it stood there before (%1). They are removed at the next login.</source>
        <translation>个人信息已加密，但文件里可能还残留加密前的内容（%1）。下次登录时会自动清除。</translation>
    </message>
    <message>
        <source>There is no office file %1. Choose the office file, or restore a backup.</source>
        <translation>没有机构文件 %1。请选择机构文件，或者恢复备份。</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已经存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <translation>缺少%1。请填写。</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>The name of the head of office</source>
        <translation>负责人姓名</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>机构代码</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Made-up cases are entered into a demonstration office alone. Make one with: tiaocai-cli demo.</source>
        <translation>虚构案件只能写入演示机构。请先用 tiaocai-cli demo 建立。</translation>
    </message>
    <message>
        <source>The case %1 of this import has been worked on since. Its import cannot be taken back; correct the cases one by one.</source>
        <translation>本次导入的案件 %1 之后已有新的记录，不能撤销导入；请逐案更正。</translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already.</source>
        <translation>没有这次导入，或者它已被撤销。</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This office has no case %1. Look for it in the list of cases.</source>
        <translation>本机构没有案件 %1。请在案件列表中查找。</translation>
    </message>
    <message>
        <source>Ledger %1, %2, row %3</source>
        <translation>台账 %1，%2，第 %3 行</translation>
    </message>
    <message>
        <source>The office file is open for reading alone, since another program writes it. Close it there first.</source>
        <translation>另一个程序正在写入，机构文件在此处只读打开。请先在那边关闭。</translation>
    </message>
    <message>
        <source>A period runs from a day to the same day or a later one. Correct it.</source>
        <translation>期间的终止日不得早于起始日，请改正。</translation>
    </message>
    <message>
        <source>The cut-off %1 lies ahead. What will be recorded until then is not known.</source>
        <translation>截止时点 %1 尚未到来，届时的记录无从得知。</translation>
    </message>
    <message>
        <source>There is no indicator %1.</source>
        <translation>没有指标 %1。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the list of cases</source>
        <translation>结案，统计与案件台账</translation>
    </message>
    <message>
        <source>Carried over and accepted, in the statistics and in the list of cases</source>
        <translation>上期未结与当期受理之和，统计与案件台账</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>没有名为“%1”的报表，可用的有：%2。</translation>
    </message>
    <message>
        <source>The report does not agree with itself and cannot be issued. %1</source>
        <translation>报表自检不一致，不能签发。%1</translation>
    </message>
    <message>
        <source>The data of report %1 is not as it was issued: the office file was changed. Verify the file, and restore the last backup.</source>
        <translation>报表 %1 保存的数据与签发时不一致：单位文件被改动。请校验该文件，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>There is the data of a report %1 that nobody issued.</source>
        <translation>没有人签发过报表 %1，文件中却有它的数据。</translation>
    </message>
    <message>
        <source>The office has no target for %1. Set one in the settings.</source>
        <translation>本机构没有为 %1 设定目标，请在设置中设定。</translation>
    </message>
    <message>
        <source>No report was issued under the number %1.</source>
        <translation>没有编号为 %1 的已签发报表。</translation>
    </message>
    <message>
        <source>The data of report %1 is not as it was issued.</source>
        <translation>报表 %1 的数据与签发时不一致。</translation>
    </message>
    <message>
        <source>The ledger says: closed on %1. %2</source>
        <translation>台账记载：%1结案。%2</translation>
    </message>
    <message>
        <source>The records have changed since this report was shown. Make it again and look at it before it is issued.</source>
        <translation>生成预览以后，记录有了变动。请重新生成、看过再签发。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the sums of months</source>
        <translation>结案，统计与逐案计数</translation>
    </message>
    <message>
        <source>Carried forward, in the statistics and in the sums of months</source>
        <translation>期末未结，统计与逐案计数</translation>
    </message>
    <message>
        <source>Registered and not accepted, in the statistics and in the sums of months</source>
        <translation>登记未受理，统计与逐案计数</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nobody acts yet. Say who you are: in the window at the top right, on the command line with --as NAME.</source>
        <translation>尚未确定操作人。请说明您是谁：在窗口右上角选择，或在命令行使用 --as 姓名。</translation>
    </message>
    <message>
        <source>The office&apos;s own acts in %1 are damaged: %2 The file was not changed: keep it, and restore the last backup.</source>
        <translation>%1 中的机构记录已损坏：%2文件没有改动：请保留该文件，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff.</source>
        <translation>%1不是本机构在职人员。</translation>
    </message>
    <message>
        <source>%1 left on %2 and cannot act any more.</source>
        <translation>%1已于%2离开，不能再操作。</translation>
    </message>
    <message>
        <source>Nobody of the office is called %1. It knows: %2.</source>
        <translation>本机构没有名为%1的人员。已有：%2。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无动态</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>To be served</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>To be performed</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>待回执</translation>
    </message>
    <message>
        <source>Sessions and hearings today</source>
        <translation>今日庭审、调解</translation>
    </message>
    <message>
        <source>The clock was ahead and corrected: of these cases something is stamped later than it was recorded: %1.</source>
        <translation>时钟曾走快，已更正：下列案件有记录的时间戳晚于实际记录时间：%1。</translation>
    </message>
    <message>
        <source>%1 is stamped %2, but was recorded by %3: the clock was ahead.</source>
        <translation>%1：时间戳为 %2，实际在 %3 之前记录（当时时钟走快）。</translation>
    </message>
    <message>
        <source>This line is of %1 and the one before it of %2: the clock was set back.</source>
        <translation>此行时间为 %1，早于上一行的 %2（当时时钟被拨回）。</translation>
    </message>
    <message>
        <source>The file itself was not given. Attach it in the window, or with: tiaocai-cli attach CASE FILE.</source>
        <translation>没有给出文件本身。请在窗口中添加附件，或使用：tiaocai-cli attach CASE FILE。</translation>
    </message>
    <message>
        <source>The attached file is not in this office any more. Verify the office file, and fetch the attachment from the last backup.</source>
        <translation>机构文件中已没有这个附件。请核对机构文件，并从最近的备份中取出该附件。</translation>
    </message>
    <message>
        <source>The attached file is not as it was attached: the office file was changed. Verify it, and fetch the attachment from the last backup.</source>
        <translation>附件已不是入卷时的样子：机构文件被改动过。请核对机构文件，并从最近的备份中取出该附件。</translation>
    </message>
    <message>
        <source>Say in a note why it is set all the same: %1</source>
        <translation>请在备注中说明仍要排期的理由：%1</translation>
    </message>
    <message>
        <source>A hearing begins at a quarter of an hour and lasts quarters of an hour. Correct it.</source>
        <translation>开庭应从整刻钟开始，时长以一刻钟为单位。请改正。</translation>
    </message>
    <message>
        <source>The registers have no room “%1”.</source>
        <translation>名录中没有庭室“%1”。</translation>
    </message>
    <message>
        <source>The file of registers</source>
        <translation>名录文件</translation>
    </message>
    <message>
        <source>The file holds no registers. Compare it with: tiaocai-cli registers.</source>
        <translation>文件中没有名录。请对照 tiaocai-cli registers。</translation>
    </message>
    <message>
        <source>These hearings would be without room or arbitrator: %1. Move them first, or say whether they are released or kept.</source>
        <translation>下列开庭将没有庭室或仲裁员：%1。请先改期，或选择释放（release）或保留（keep）。</translation>
    </message>
    <message>
        <source>A hearing lasts quarters of an hour. Correct it.</source>
        <translation>开庭时长以一刻钟为单位。请改正。</translation>
    </message>
    <message>
        <source>There is no tribunal “%1” in the register.</source>
        <translation>名录中没有代码为“%1”的庭。</translation>
    </message>
    <message>
        <source>The ledger says: %1</source>
        <translation>台账记载：%1</translation>
    </message>
    <message>
        <source>The number %1 has the place of %2, which belongs to another case. Correct one of the two and import again.</source>
        <translation>编号%1与%2的序号相同，%2属于另一案件。请改正其中之一后重新导入。</translation>
    </message>
    <message>
        <source>No hearing “%1” is set. Compare it with: tiaocai-cli docket.</source>
        <translation>没有已排定的庭期“%1”。请用 tiaocai-cli docket 核对。</translation>
    </message>
    <message>
        <source>As the plan of the circuit has it.</source>
        <translation>按巡回排庭方案。</translation>
    </message>
    <message>
        <source>It is set anew by the plan of the circuit.</source>
        <translation>按巡回排庭方案重新排期。</translation>
    </message>
    <message>
        <source>These cases are damaged and are not counted: %1. Verify the file, and restore the last backup.</source>
        <translation>下列案件的记录已损坏，未计入：%1。请校验机构文件，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>Mediators: %1</source>
        <translation>调解员：%1</translation>
    </message>
    <message>
        <source>%1: “%2” in the ledger, by hand “%3”</source>
        <translation>%1：台账写“%2”，手工更正为“%3”</translation>
    </message>
    <message>
        <source>“%1” is not known as a cause; the claim is entered as “%2”, with its own words.</source>
        <translation>“%1”不是已知的案由，按“%2”记入，并保留原话。</translation>
    </message>
    <message>
        <source>This file is a pack of cases: acts of these cases are recorded in it, and nothing else. Do it in the office.</source>
        <translation>此文件是带出的案件包，只记录这些案件的事项，不作他用。请在本院的文件中办理。</translation>
    </message>
    <message>
        <source>The case is out in the pack of %1 (%2): what is recorded here too is compared with what the pack brings back.</source>
        <translation>本案已随 %1（%2）的案件包带出：此处的记录将在带回时与包内记录逐项对照。</translation>
    </message>
    <message>
        <source>Say in a note why somebody else sits.</source>
        <translation>请在备注中写明为何换人开庭。</translation>
    </message>
    <message>
        <source>“%1” is stamped %2: the laptop&apos;s clock is ahead. Set it right, or wait.</source>
        <translation>“%1”的记录时间是 %2：笔记本的时钟快了。请校准，或稍后再带回。</translation>
    </message>
    <message>
        <source>Say why what the pack brings is left out.</source>
        <translation>请写明为何不采用包内的记录。</translation>
    </message>
    <message>
        <source>The pack was taken out of another office: %1.</source>
        <translation>该案件包是从另一机构带出的：%1。</translation>
    </message>
    <message>
        <source>This file is a pack of cases itself. A pack is checked in at the office.</source>
        <translation>此文件本身就是案件包。案件包要在本院的文件中带回。</translation>
    </message>
    <message>
        <source>The pack does not say which cases it holds.</source>
        <translation>案件包没有写明装有哪些案件。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>文件无法读取（%1）。</translation>
    </message>
    <message>
        <source>%1 is no pack of cases. Choose the file that was taken out for the day.</source>
        <translation>%1 不是案件包。请选择当天带出的文件。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 无法读取（%2）。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>文件无法写入（%1）。</translation>
    </message>
    <message>
        <source>There is no room left to open the pack. Make room on the disk.</source>
        <translation>磁盘空间不足，无法打开案件包。请腾出空间。</translation>
    </message>
    <message>
        <source>%1 is not as it was written (%2). Nothing was taken from it.</source>
        <translation>%1 与写入时不符（%2）。没有采用其中任何内容。</translation>
    </message>
    <message>
        <source>%1 is out already, in the pack %2. Check that one in, or void it.</source>
        <translation>%1 已随案件包 %2 带出。请先带回该包，或将其作废。</translation>
    </message>
    <message>
        <source>No case is heard at %1 on %2. Look at the docket.</source>
        <translation>%2 在%1没有开庭的案件。请查看庭期。</translation>
    </message>
    <message>
        <source>This office is no pack of cases.</source>
        <translation>此文件不是案件包。</translation>
    </message>
    <message>
        <source>This office has no accounts yet: whoever has its file can read it. Set them up first.</source>
        <translation>本单位尚未设置账户：拿到文件的人都能读取。请先设置账户。</translation>
    </message>
    <message>
        <source>Nobody of the staff is called %1.</source>
        <translation>在职人员中没有 %1。</translation>
    </message>
    <message>
        <source>The office has accounts already.</source>
        <translation>本单位已设置账户。</translation>
    </message>
    <message>
        <source>%1 has a password already. Where it was forgotten, give another one by the recovery sheet.</source>
        <translation>%1 已有密码。忘记密码的，请凭密码恢复单另设。</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Choose another one in the settings, or ask for the right to write.</source>
        <translation>无法建立备份文件夹 %1。请在设置中另选一个，或者取得写入权限。</translation>
    </message>
    <message>
        <source>The backup %1 does not read back whole: look with “verify” what is damaged. Earlier backups stay.</source>
        <translation>备份 %1 读回后不完整：请用“检查”查看损坏之处。以前的备份都予保留。</translation>
    </message>
    <message>
        <source>This office asks who works with it. Say who you are and give your password: in the window, or on the command line with --as NAME --passphrase-file FILE.</source>
        <translation>本单位要求登录。请说明您是谁并给出密码：在窗口中登录，或者在命令行用 --as 姓名 --passphrase-file 文件。</translation>
    </message>
    <message>
        <source>%1 has no password yet. The head of office gives one.</source>
        <translation>%1 尚无密码，请由负责人设置。</translation>
    </message>
    <message>
        <source>After several wrong passwords the account of %1 waits until %2. The head of office can unlock it.</source>
        <translation>密码多次输错，%1 的账户须等到 %2。负责人可以解锁。</translation>
    </message>
    <message>
        <source>This is not the password of %1. Type it again.</source>
        <translation>这不是 %1 的密码，请重新输入。</translation>
    </message>
    <message>
        <source>This is not the code of this office&apos;s recovery sheet. Type it as it stands there.</source>
        <translation>这不是本单位密码恢复单上的恢复码，请照单输入。</translation>
    </message>
    <message>
        <source>A forgotten password is replaced by a second person. Ask somebody else who may give accounts.</source>
        <translation>忘记的密码须由另一位人员重设。请找另一位有权管理账户的人员。</translation>
    </message>
    <message>
        <source>%1 with %2 acts</source>
        <translation>%1、%2 项行为</translation>
    </message>
    <message>
        <source>The office file stands as of %1, but this computer has seen it as of %2: an older copy was put in its place. Put the newer file back, restore a backup, or say that this copy is meant (accept-copy).</source>
        <translation>数据文件停在 %1，而本机见过它到 %2：有人或同步程序放回了旧的副本。请放回较新的文件，或者恢复备份，或者确认就用这一份（accept-copy）。</translation>
    </message>
    <message>
        <source>The office file is no older copy: there is nothing to accept.</source>
        <translation>数据文件不是旧的副本，无须确认。</translation>
    </message>
    <message>
        <source>The backup is not whole and was not restored: %1 Choose another one.</source>
        <translation>备份不完整，没有恢复：%1 请另选一份。</translation>
    </message>
    <message>
        <source>%1 is the file of another office (%2). Restore into a place of its own.</source>
        <translation>%1 是另一单位（%2）的文件。请恢复到别的位置。</translation>
    </message>
    <message>
        <source>“%1” is none of the program&apos;s papers. Choose one of the list: documents CASE.</source>
        <translation>程序没有“%1”这种文书。请从清单（documents 案号）中选择。</translation>
    </message>
    <message>
        <source>The paper “%1” belongs to another kind of case. Choose one that this case offers.</source>
        <translation>“%1”是另一类案件的文书。请选择本案可以制作的文书。</translation>
    </message>
    <message>
        <source>The paper “%1” does not go to %2. Choose one of its recipients.</source>
        <translation>“%1”不发给%2。请选择它的收件人。</translation>
    </message>
    <message>
        <source>The paper “%1” cannot be issued: %2 is missing. Fill it in where it belongs, then issue it again.</source>
        <translation>“%1”不能签发：缺少%2。请先在相应的地方填写，再签发。</translation>
    </message>
    <message>
        <source>“%1” is a form: it takes no number and is printed as often as wanted. Attach it when it is signed.</source>
        <translation>“%1”是填写的表格：不编号，可以随时打印。签好以后请作为附件存入。</translation>
    </message>
    <message>
        <source>No paper of this kind was issued in the case under the number %1.</source>
        <translation>本案没有以 %1 签发过这种文书。</translation>
    </message>
    <message>
        <source>Notice not received</source>
        <translation>通知未收到</translation>
    </message>
    <message>
        <source>Another program has reckoned this office&apos;s dates by other rules or calendars since it was opened here. Close the office and open it again with the newer program; until then nothing is recorded.</source>
        <translation>本单位打开之后，另一个程序已按别的规则或日历重新计算了期限。请关闭后用较新的程序重新打开；在此之前不予记录。</translation>
    </message>
    <message>
        <source>Something of a case is not as it was recorded.</source>
        <translation>有案件的内容与记录时不一致。</translation>
    </message>
    <message>
        <source>This backup is sealed. Say who you are and give your password, or the recovery sheet.</source>
        <translation>这份备份已加密。请说明您是谁并输入口令，或者使用恢复单。</translation>
    </message>
    <message>
        <source>There is no room left to open the backup. Make room on the disk.</source>
        <translation>磁盘空间不足，无法打开备份。请先腾出空间。</translation>
    </message>
    <message>
        <source>What is exchanged is signed by the office&apos;s keys, and these are kept for people with accounts. Set accounts up first.</source>
        <translation>报送文件要用本单位的密钥签名，密钥只由有账户的人员使用。请先设置账户。</translation>
    </message>
    <message>
        <source>The office&apos;s exchange keys are not as they were written. Restore the last backup.</source>
        <translation>本单位的报送密钥与写入时不一致。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The office has no exchange keys yet. The head of office makes them.</source>
        <translation>本单位还没有报送密钥。由负责人制作。</translation>
    </message>
    <message>
        <source>No office “%1” is enrolled here. Enroll its key card first.</source>
        <translation>没有登记名为“%1”的单位。请先登记它的密钥卡。</translation>
    </message>
    <message>
        <source>A receipt of this number came before, and says something else.</source>
        <translation>同一编号的回执此前已收到，内容不同。</translation>
    </message>
    <message>
        <source>This office did not send a package %1. Compare it with exchange-status.</source>
        <translation>本单位没有发送过报送包 %1。请用 exchange-status 核对。</translation>
    </message>
    <message>
        <source>“%1” is no state that a receipt gives.</source>
        <translation>“%1”不是回执的状态。</translation>
    </message>
    <message>
        <source>Say why: the other office is told.</source>
        <translation>请写明事由：对方单位会看到。</translation>
    </message>
    <message>
        <source>The last package to this office counts up to %1: a later one cannot count less far.</source>
        <translation>上一个报送包的数据截止到 %1：之后的报送包不能早于它。</translation>
    </message>
    <message>
        <source>The case %1 cannot be told as it stands (%2). Correct it first.</source>
        <translation>案件 %1 的现有内容无法报送（%2）。请先更正。</translation>
    </message>
    <message>
        <source>%1 has packages of another copy, or of a later history, of this office. Find out which file is the office; in that one say so with: accept-copy --reason T. It then begins anew with a full package.</source>
        <translation>%1 收到过本单位另一份文件或者更晚状态的报送包。请查明哪一份文件是本单位现用的，并在该文件中执行 accept-copy --reason T 予以确认。此后从全量包重新开始。</translation>
    </message>
    <message>
        <source>This package cannot be withdrawn: it is a full one, of an earlier history, or withdrawn already. Send a full package instead.</source>
        <translation>这个报送包不能撤回：它是全量包，或者属于以前的编号序列，或者已经撤回。请改为发送全量包。</translation>
    </message>
    <message>
        <source>This package is no summary: receipts and feedback are read with apply-receipt, cases with accept-case.</source>
        <translation>这个报送包不是汇总报送：回执和反馈用 apply-receipt 读取，案件用 accept-case 接收。</translation>
    </message>
    <message>
        <source>A package of this id came before, and was another one. Ask its sender what happened.</source>
        <translation>同一标识的报送包此前已收到，内容不同。请向报送单位查问原因。</translation>
    </message>
    <message>
        <source>Number %1 of %2 is not missing.</source>
        <translation>%2的第 %1 号并不缺失。</translation>
    </message>
    <message>
        <source>The fingerprint is not that of this card. Compare it with the printed sheet, figure by figure; where it stays different, the card is not from that office.</source>
        <translation>指纹与这张密钥卡不符。请与打印的登记单逐位核对；仍不一致的，说明密钥卡不是该单位的。</translation>
    </message>
    <message>
        <source>The code %1 belongs to another office. Where that office was set up anew after its file was lost, say which one this card replaces.</source>
        <translation>代码 %1 属于另一个单位。该单位的文件丢失后重新建立的，请说明这张密钥卡接替哪个单位。</translation>
    </message>
    <message>
        <source>The office has keys already. Others can take over from them.</source>
        <translation>本单位已有密钥。可以换用新的密钥。</translation>
    </message>
    <message>
        <source>The office knows no key %1.</source>
        <translation>本单位没有登记密钥 %1。</translation>
    </message>
    <message>
        <source>%1 waits already.</source>
        <translation>%1 已在待处理之列。</translation>
    </message>
    <message>
        <source>%1 is the case %2 already.</source>
        <translation>%1 已立为案件 %2。</translation>
    </message>
    <message>
        <source>The packet says that it comes from “%1”, not from “%2”.</source>
        <translation>收件包写明来自“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The same people and the same day as %1: compare the two.</source>
        <translation>当事人和日期与 %1 相同：请核对。</translation>
    </message>
    <message>
        <source>No application %1 came here. List them with: intake-queue.</source>
        <translation>没有收到过申请 %1。用 intake-queue 列出。</translation>
    </message>
    <message>
        <source>Several sources use the serial number %1. Say the id instead.</source>
        <translation>几个来源都有流水号 %1。请改用编号（id）。</translation>
    </message>
    <message>
        <source>No application came from there.</source>
        <translation>没有来自那里的申请。</translation>
    </message>
    <message>
        <source>The JSON is no packet of applications: its “%1” is not “tiaocai-intake”.</source>
        <translation>这个 JSON 不是收件包：“%1”不是“tiaocai-intake”。</translation>
    </message>
    <message>
        <source>The packet is of a newer form than this program reads. Ask for one of version 1, or update the program.</source>
        <translation>收件包的格式比本程序新。请索取版本 1 的收件包，或更新程序。</translation>
    </message>
    <message>
        <source>“%1” is empty: which platform hands these over?</source>
        <translation>“%1”为空：由哪个平台移交？</translation>
    </message>
    <message>
        <source>The serial number is empty: nobody could be answered.</source>
        <translation>流水号为空：无法回复。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing.</source>
        <translation>缺少申请人姓名。</translation>
    </message>
    <message>
        <source>The respondent is missing.</source>
        <translation>缺少被申请人。</translation>
    </message>
    <message>
        <source>The day of the application is missing.</source>
        <translation>缺少申请日期。</translation>
    </message>
    <message>
        <source>A day of the application lies in the future; today is %1.</source>
        <translation>申请中有将来的日期；今天是 %1。</translation>
    </message>
    <message>
        <source>The application tells neither a claim nor facts: ask the applicant what it is about.</source>
        <translation>申请既无请求事项，也无事实与理由：请询问申请人。</translation>
    </message>
    <message>
        <source>Packet %1, serial number %2</source>
        <translation>收件包 %1，流水号 %2</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>收件包</translation>
    </message>
    <message>
        <source>There are applications of a packet that nobody took in.</source>
        <translation>有不属于任何已接收收件包的申请。</translation>
    </message>
    <message>
        <source>The applications of the packet %1 are not as they came.</source>
        <translation>收件包 %1 的申请与收到时不一致。</translation>
    </message>
    <message>
        <source>The packet is not as its form says: “%1” is missing, unknown, of another type, or too long.</source>
        <translation>收件包不符合格式：“%1”缺少、多余、类型不对或过长。</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>A centre has its own figures; those of the district are made at the court.</source>
        <translation>调解中心看本单位的统计；全区汇总由仲裁院作出。</translation>
    </message>
    <message>
        <source>Nothing has changed that %1 does not know.</source>
        <translation>没有 %1 不知道的变化。</translation>
    </message>
    <message>
        <source>This feedback builds on number %1, and only number %2 was read here. Read the earlier one first, or ask for it again.</source>
        <translation>这份反馈以第 %1 号为前提，这里只读到第 %2 号。请先读入前面的，或请对方重发。</translation>
    </message>
    <message>
        <source>A case is referred to a centre. To a court it goes for arbitration, for review, or as a reply.</source>
        <translation>委托调解只能给调解中心。给仲裁院的，是申请仲裁、仲裁审查或回复。</translation>
    </message>
    <message>
        <source>To a centre a case is referred; it decides nothing else.</source>
        <translation>给调解中心的只能是委托调解。</translation>
    </message>
    <message>
        <source>Only a mediation of a centre goes to a court by this.</source>
        <translation>只有调解中心的调解案件可以这样交给仲裁院。</translation>
    </message>
    <message>
        <source>This case was not referred from there: there is nothing to reply to.</source>
        <translation>本案不是由对方委托的，无可回复。</translation>
    </message>
    <message>
        <source>No agreement of this case has taken effect: there is none to review.</source>
        <translation>本案没有已生效的调解协议，无可审查。</translation>
    </message>
    <message>
        <source>“%1” is not as it was attached: verify the office file first.</source>
        <translation>“%1”与附上时不一致：请先检查机构文件。</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Say what the case is handed over for.</source>
        <translation>请写明移交用途。</translation>
    </message>
    <message>
        <source>The file holds no case that is handed over.</source>
        <translation>文件中没有移交的案件。</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The case is not told as it has to be (%1).</source>
        <translation>案件内容不合格式（%1）。</translation>
    </message>
    <message>
        <source>Hand-over %1 of %2</source>
        <translation>移交 %1，%2</translation>
    </message>
    <message>
        <source>Another hand-over of %1 has this number already: another copy of that office is at work. Ask which file is the office.</source>
        <translation>%1 已有同一号的另一次移交：该单位有另一份副本在用。请问清哪一份是机构文件。</translation>
    </message>
    <message>
        <source>No hand-over %1 came here.</source>
        <translation>没有收到过移交 %1。</translation>
    </message>
    <message>
        <source>Nothing lies in this file yet: no paper was issued and none attached.</source>
        <translation>本卷还没有材料：没有签发的文书，也没有附件。</translation>
    </message>
    <message>
        <source>This list answers one source. Say which: %1.</source>
        <translation>该名单只答复一个来源，请指明：%1。</translation>
    </message>
    <message>
        <source>Others could not read the package: what it says of itself is not as the exchange has it (%1). Correct the office&apos;s name or code, or the words that go along.</source>
        <translation>对方将读不了这个数据包：它写明自身的内容不合交换格式（%1）。请更正机构名称、代码，或随附的文字。</translation>
    </message>
    <message>
        <source>%1: it leaves the office, and holds a number of eleven figures or more. Say it without phone and ID numbers.</source>
        <translation>%1：这段文字会发出本机构，其中却有十一位以上的数字。请不写电话号码和证件号码。</translation>
    </message>
    <message>
        <source>The case cannot be handed over as it stands (%1). Correct it first.</source>
        <translation>此案目前的内容无法移交（%1）。请先更正。</translation>
    </message>
    <message>
        <source>The reply belongs to no case that was referred to %1.</source>
        <translation>这份回复不属于委托给%1的任何案件。</translation>
    </message>
    <message>
        <source>The key that signed this case was revoked, and what is sealed cannot be signed anew. Hand the case over again.</source>
        <translation>签署此案的密钥已吊销，而密封的内容无法重新签署。请把此案重新移交一次。</translation>
    </message>
    <message>
        <source>Others could not read this key card. The office&apos;s code “%1” has to be 6 to 24 letters, figures or hyphens: it is given when an office is set up. Its name may have 100 characters; it has %2: change-office gives it a shorter one.</source>
        <translation>对方将读不了这张密钥卡。机构代码“%1”须为 6 至 24 个字母、数字或连字符，在建立机构时给定。机构名称最多 100 个字，现有 %2 个字：可用 change-office 改短。</translation>
    </message>
    <message>
        <source>A file of the exchange is not as it left or came.</source>
        <translation>往来的一个文件与发出或收到时不一致。</translation>
    </message>
    <message>
        <source>There is a file of the exchange that nothing names.</source>
        <translation>往来中有一个没有任何记录指向的文件。</translation>
    </message>
    <message>
        <source>A file of the exchange is missing.</source>
        <translation>往来的一个文件缺失。</translation>
    </message>
    <message>
        <source>What is kept of the exchange is not what its files and the office&apos;s history say.</source>
        <translation>往来的留存记录与其文件和本单位的历史记录不一致。</translation>
    </message>
    <message>
        <source>A package is missing that the office&apos;s history names.</source>
        <translation>本单位历史记录中提到的一个数据包缺失。</translation>
    </message>
    <message>
        <source>What stands of the exchange is not what the kept packages make of it.</source>
        <translation>往来的现有内容与留存数据包重新算出的结果不一致。</translation>
    </message>
    <message>
        <source>A registration is taken back within ten minutes, by who recorded it, while nothing stands on it. Correct it, or record that the application was withdrawn.</source>
        <translation>登记须在十分钟内由登记人本人撤销，且其后没有其他记录。请更正，或者记录撤回申请。</translation>
    </message>
    <message>
        <source>another case</source>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>Cases leave the office only where everybody works with a password: then nobody else reads the pack. Set accounts up first.</source>
        <translation>案件带出前，本单位要先设置账户：人人凭密码使用，别人才打不开案件包。请先设置账户。</translation>
    </message>
    <message>
        <source>The accounts of this office are of an early version and seal nothing: there is no key to change.</source>
        <translation>本单位的账户由早期版本设立，未加密任何内容，没有可更换的密钥。</translation>
    </message>
    <message>
        <source>%1 may not decide this: “%2” is decided by: %3.</source>
        <translation>%1 无权决定：“%2”由下列人员决定：%3。</translation>
    </message>
    <message>
        <source>This waits for nobody&apos;s approval: record it yourself.</source>
        <translation>此项无须他人审批，请直接记录。</translation>
    </message>
    <message>
        <source>The case %1 is restricted, and not to you. The head of office says who may see it.</source>
        <translation>案件 %1 限制查阅，您不在可查阅名单内。由负责人决定谁可以查阅。</translation>
    </message>
    <message>
        <source>The recusal of %1 was asked for and is not decided: somebody else acts in this case meanwhile.</source>
        <translation>对 %1 的回避申请尚未决定，其间由他人办理本案。</translation>
    </message>
    <message>
        <source>%1 was recused in this case: somebody else acts in it.</source>
        <translation>%1 在本案中已回避，由他人办理。</translation>
    </message>
    <message>
        <source>“%1” is decided by: %2. Propose it: it is recorded once one of them has approved it.</source>
        <translation>“%1”由下列人员决定：%2。请提请审批，批准后即记入案件。</translation>
    </message>
    <message>
        <source>The office does not know this person.</source>
        <translation>本单位没有此人。</translation>
    </message>
    <message>
        <source>%1 has these cases already. Choose somebody else.</source>
        <translation>这些案件本就由 %1 承办。请另选他人。</translation>
    </message>
    <message>
        <source>%1 handles no open case that could be passed on.</source>
        <translation>%1 名下没有可移交的在办案件。</translation>
    </message>
    <message>
        <source>Nobody of the staff may decide “%1”. It is the decision of: %2. Give somebody that role, or name a substitute.</source>
        <translation>现有人员无人可决定“%1”，它由下列人员决定：%2。请授予他人该角色，或指定代理人。</translation>
    </message>
    <message>
        <source>In case %1: %2</source>
        <translation>在案件 %1 中：%2</translation>
    </message>
    <message>
        <source>Which cases are joined is said in each of them for itself. Correct it case by case, or take the joining back in all.</source>
        <translation>合并哪些案件由各案分别记明。请逐案更正，或者在各案中一并撤销合并。</translation>
    </message>
    <message>
        <source>Case %1 was heard in the same session, and this sheet is recorded in it too. Say whether %2 came.</source>
        <translation>%1 与本案同庭审理，本记录同时记入该案。请说明 %2 是否到庭。</translation>
    </message>
    <message>
        <source>%1 may not decide all of this.</source>
        <translation>%1 无权审批其中全部事项。</translation>
    </message>
    <message>
        <source>In case %1 “%2” was recorded (%3, by %4) after this was proposed. Send it back: it is planned anew.</source>
        <translation>%1 在提请之后又记录了“%2”（%3，%4）。请退回，由提请人重新排期。</translation>
    </message>
    <message>
        <source>%1 may not decide all of this: in case %2 “%3” is decided by: %4.</source>
        <translation>%1 无权审批其中全部事项：%2 的“%3”由%4决定。</translation>
    </message>
    <message>
        <source>Nobody of the staff may sign all of this: it takes who decides %1. Give one person these roles, or propose it case by case.</source>
        <translation>没有人有权一并审批：其中包括%1。请由一人兼任这些角色，或者逐件提请。</translation>
    </message>
    <message>
        <source>The package %1 stands in the office, and could not be written as %2 (%3). Do not make it again: look at the disk, and put out the kept one with: export-again.</source>
        <translation>报送包 %1 已登记在本单位，但未能写出到 %2（%3）。请勿重新制作：检查磁盘后，用“再次导出”（export-again）取出已留存的同一份。</translation>
    </message>
    <message>
        <source>Meeting not recorded</source>
        <translation>开庭、调解未记录</translation>
    </message>
    <message>
        <source>“%1” does not say what is to be compensated; the claim is entered as “%2”, with its own words. Compare it with the papers.</source>
        <translation>“%1”没有写明赔偿的是什么，请求按“%2”录入，原文保留。请对照材料核实。</translation>
    </message>
    <message>
        <source>“%1” reads as no labour dispute; the claim is entered as “%2”, with its own words. Where it is no case of this office, leave the row out.</source>
        <translation>“%1”看来不是劳动争议，请求按“%2”录入，原文保留。如不属于本单位案件，请不要导入该行。</translation>
    </message>
    <message>
        <source>The key of %1 was revoked: who has it could read what is sent. Ask for a new key card and enroll it first.</source>
        <translation>%1的密钥已撤销：持有该密钥的人可能读到发送的内容。请先取得并登记新的密钥卡。</translation>
    </message>
    <message>
        <source>Say why the key is revoked.</source>
        <translation>请写明撤销密钥的理由。</translation>
    </message>
    <message>
        <source>%1 was called %2 before, and old records name him so. Add a mark that tells the two apart.</source>
        <translation>%1曾用名%2，旧记录中以此称呼。请加上可以区分两人的标记。</translation>
    </message>
    <message>
        <source>%1 may give accounts and lost his password with the office&apos;s former key. He gets another one by the recovery sheet.</source>
        <translation>%1可以发放账户，其口令随本单位原密钥一同作废。须凭恢复单另设口令。</translation>
    </message>
    <message>
        <source>%1 hearings would be without room or arbitrator. Let somebody who sees cases move them first, or say whether they are released or kept.</source>
        <translation>将有%1次开庭没有庭室或仲裁员。请能查看案件的人员先行改期，或者说明释放还是保留。</translation>
    </message>
    <message>
        <source>The audit of the office file (%1) does not hold what this computer has seen in it (%2), though it is as long: its lines were changed and reckoned anew, or a copy in which other work was done was put in its place. Compare it with a backup (verify --against) and restore that; accept-copy only where you know whose work it is.</source>
        <translation>机构文件的审计记录（%1）与本机以前见过的（%2）不同，而长度并不更短：其中的记录被改动并重新计算过，或者被换成了另行办理过业务的副本。请与备份核对（verify --against）并恢复备份；只有确知是谁办理的，才可 accept-copy。</translation>
    </message>
    <message>
        <source>“%1” is not replaced by another print once it is made: an award is corrected by a decision (补正决定书), a signed agreement by a supplementary agreement of both sides.</source>
        <translation>“%1”作出后不重新印发来代替：裁决书以补正决定书更正，已经签署的协议由双方另签补充协议。</translation>
    </message>
    <message>
        <source>The text of the paper</source>
        <translation>文书文本</translation>
    </message>
    <message>
        <source>Say from which day to which day the cases were closed.</source>
        <translation>请写明结案期间的起止日期。</translation>
    </message>
    <message>
        <source>Say how many files are to be drawn.</source>
        <translation>请写明抽取几件。</translation>
    </message>
    <message>
        <source>Say the seed: a number drawn by lot before everybody, or agreed on.</source>
        <translation>请写明种子：当众抽取的号码，或者事先商定的数。</translation>
    </message>
    <message>
        <source>No file of a case closed in these days lies in the archive.</source>
        <translation>这段期间结案的案件还没有归档的案卷。</translation>
    </message>
    <message>
        <source>A calendar that was told is not here any more.</source>
        <translation>曾告知的日历在本单位已不存在。</translation>
    </message>
    <message>
        <source>The files that came along are not those that the feedback names.</source>
        <translation>随附的文件与反馈所列的不一致。</translation>
    </message>
    <message>
        <source>The key for employers is not as it was written. Restore the last backup.</source>
        <translation>单位代码钥匙与写入时不一致。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>No court told of a calendar %1. List what was told with: feedback.</source>
        <translation>没有仲裁院告知过日历 %1。用 feedback 列出收到的反馈。</translation>
    </message>
    <message>
        <source>The feedback tells something that is not of its kind.</source>
        <translation>反馈中有一项的内容与其种类不符。</translation>
    </message>
    <message>
        <source>%1 handed this case over before: it is the case %2 here, and what came along now stands beside what came then.</source>
        <translation>%1 此前已移交过此案：在本单位为 %2，此次随附的材料已并入该案。</translation>
    </message>
    <message>
        <source>The key for employers is the court&apos;s: it hands it out to its centres.</source>
        <translation>单位代码钥匙由仲裁院生成并发给各中心。</translation>
    </message>
    <message>
        <source>The office has a key for employers already.</source>
        <translation>本单位已有单位代码钥匙。</translation>
    </message>
    <message>
        <source>Say when the hearing begins: nothing is kept free for a day without an hour.</source>
        <translation>请写明开庭时间：只有日期没有钟点，无法预留庭室和人员。</translation>
    </message>
</context>
</TS>
