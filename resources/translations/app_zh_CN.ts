<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a kind of case: mediation, arbitration or review.</source>
        <translation>“%1”不是案件种类：mediation、arbitration 或 review。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 09:30.</source>
        <translation>“%1”不是时间。请写 09:30。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要有值。</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name.</source>
        <translation>读不了文件 %1。请核对文件名。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有“%1”这条命令。</translation>
    </message>
    <message>
        <source>“%1” is not an act. `tiaocai-cli acts` lists them.</source>
        <translation>没有“%1”这种行为。`tiaocai-cli acts` 列出全部行为。</translation>
    </message>
    <message>
        <source>“%1” is not a stage.</source>
        <translation>没有“%1”这个阶段。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0 to %2.</source>
        <translation>%1 应是 0 到 %2 的整数。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of office: centre, tribunal or court.</source>
        <translation>“%1”不是单位种类：centre、tribunal 或 court。</translation>
    </message>
    <message>
        <source>The office %1 is set up in %2.</source>
        <translation>单位“%1”已建立，机构文件：%2。</translation>
    </message>
    <message>
        <source>%1 cases made in %2.</source>
        <translation>已在 %2 中生成 %1 件案件。</translation>
    </message>
    <message>
        <source>The calendar of %1 is imported; %2 dates moved.</source>
        <translation>%1 年放假安排已导入，%2 个日期有变动。</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>没有“%1”这个角色。</translation>
    </message>
    <message>
        <source>%1 belongs to the staff now.</source>
        <translation>已登记工作人员 %1。</translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>没有缺号。</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>全部相符。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 can be imported, %3 imported.</source>
        <translation>读到 %1 行，可导入 %2 行，已导入 %3 件。</translation>
    </message>
    <message>
        <source>“%1” is not the id of an import.</source>
        <translation>“%1”不是导入批次号。</translation>
    </message>
    <message>
        <source>The import is voided; its %1 cases are gone from every list.</source>
        <translation>该次导入已作废，其 %1 件案件已从各列表中去掉。</translation>
    </message>
    <message>
        <source>%1: %2 pages in %3.</source>
        <translation>%1：共 %2 页，已存到 %3。</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 已存到 %2。</translation>
    </message>
    <message>
        <source>Registered and not accepted: %1</source>
        <translation>登记未受理：%1 件</translation>
    </message>
    <message>
        <source>%1 % is reached: %2 of %3.</source>
        <translation>已达到 %1%：%2/%3。</translation>
    </message>
    <message>
        <source>%1 % cannot be reached any more; the best is %2 % (%3/%4).</source>
        <translation>已不可能达到 %1%，最好为 %2%（%3/%4）。</translation>
    </message>
    <message>
        <source>To reach %1 %, %2 more cases must close by %3:</source>
        <translation>要达到 %1%，还须在 %3 前办结 %2 件：</translation>
    </message>
    <message>
        <source>“%1” is nothing to group by: township, month, staff, cause, tribunal, channel or group.</source>
        <translation>不能按“%1”分组，可以用：township、month、staff、cause、tribunal、channel、group。</translation>
    </message>
    <message>
        <source>The entry is in the follow-up list.</source>
        <translation>已记入督办清单。</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write 99 or 98.50.</source>
        <translation>“%1”不是百分比，请写 99 或者 98.50。</translation>
    </message>
    <message>
        <source>The target of %1 is %2 % now.</source>
        <translation>%1 的目标现为 %2%。</translation>
    </message>
    <message>
        <source>Report %1 is issued and frozen: %2</source>
        <translation>报表 %1 已签发并固定：%2</translation>
    </message>
    <message>
        <source>Report %1 comes out as it was issued.</source>
        <translation>报表 %1 与签发时一致。</translation>
    </message>
    <message>
        <source>Report %1 comes out as it was issued; %2 figures read otherwise today, see %3.</source>
        <translation>报表 %1 与签发时一致；按今天的记录有 %2 处不同，见 %3。</translation>
    </message>
    <message>
        <source>Made again from the same records it would say %1 figures otherwise: rules, calendars or formulas are others now.</source>
        <translation>按同样的记录重新计算，有 %1 项数字不同：规则、日历或者公式已经变动。</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>没有名为“%1”的报表，可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write 2026.</source>
        <translation>“%1”不是年份，请写成 2026。</translation>
    </message>
    <message>
        <source>What was asked is done, but the answer could not be written where it was sent. Look for it again before you do anything twice.</source>
        <translation>所要求的操作已完成，但答复无法写到指定的输出。请先查看结果，不要重复操作。</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 cases, %3 acts, head of the audit %4.</source>
        <translation>备份在 %1：%2 件案件，%3 条记录，审计链末端 %4。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 现为 %2。</translation>
    </message>
    <message>
        <source>%1 has other roles now.</source>
        <translation>%1的角色已变更。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff any more.</source>
        <translation>%1已不再是本机构人员。</translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it as 2026-11-22T09:30.</source>
        <translation>“%1”不是时间。请写成 2026-11-22T09:30。</translation>
    </message>
    <message>
        <source>The person is called %1 now.</source>
        <translation>该人员现在叫%1。</translation>
    </message>
    <message>
        <source>The office is %1 now.</source>
        <translation>机构现在是%1。</translation>
    </message>
    <message>
        <source>The clock was ahead (last record %1) and is corrected: it is %2.</source>
        <translation>时钟曾走快（最后记录 %1），已更正：现在是 %2。</translation>
    </message>
    <message>
        <source>“%1” is not the UUID of an act.</source>
        <translation>“%1”不是行为的UUID。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 takes yes or no.</source>
        <translation>%1 只能是 yes 或 no。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1”不是分钟数。</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>没有不可开庭的情形。</translation>
    </message>
    <message>
        <source>%1 takes release or keep.</source>
        <translation>%1 只能是 release 或 keep。</translation>
    </message>
    <message>
        <source>Changed: %1 tribunals, %2 rooms, %3 arbitrators, %4 clerks, %5 places.</source>
        <translation>已变动：庭%1个、庭室%2间、仲裁员%3人、书记员%4人、流动庭%5处。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of demonstration: centre or court.</source>
        <translation>“%1”不是演示种类：centre 或 court。</translation>
    </message>
    <message>
        <source>“%1” is not a column. Write it as applicant=3; the fields are: %2.</source>
        <translation>“%1”不是一栏。写作 applicant=3；可用的字段：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a row.</source>
        <translation>“%1”不是行号。</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>未用的栏：%1</translation>
    </message>
    <message>
        <source>Sheet not read: %1 (%2)</source>
        <translation>未读的工作表：%1（%2）</translation>
    </message>
    <message>
        <source>--apply takes: endings.</source>
        <translation>--apply 后面写 endings。</translation>
    </message>
    <message>
        <source>“%1” has not the form of the paper that is named, “%2”. Compare it with the paper, or leave idKind out.</source>
        <translation>“%1”不是所写证件“%2”的号码格式。请与证件核对，或不写 idKind。</translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation>%1 后应为整数。</translation>
    </message>
    <message>
        <source>“%1” is no hearing. Compare it with: tiaocai-cli docket.</source>
        <translation>“%1”不是庭期。请用 tiaocai-cli docket 核对。</translation>
    </message>
    <message>
        <source>Say either seconds or steps.</source>
        <translation>秒数和步数只能给一个。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的止日早于起日。</translation>
    </message>
    <message>
        <source>Journeys: %1; the hearings one after the other: %2; no plan has fewer than %3.</source>
        <translation>出行 %1 人次；逐案顺排 %2 人次；任何方案不少于 %3 人次。</translation>
    </message>
    <message>
        <source>“%1” names nobody. Write the ledger&apos;s name and the staff&apos;s: 李明=周建华.</source>
        <translation>“%1”没有写明姓名。请写作：台账上的姓名=本单位人员，例如 李明=周建华。</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 people, %4 accepted, %5 ended (%6 agreed), %7 yuan</source>
        <translation>%1：收件 %2 件，%3 人，受理 %4 件，结案 %5 件（调解成功 %6 件），%7 元</translation>
    </message>
    <message>
        <source>Mediators who are nobody of the staff, kept by their names: %1</source>
        <translation>不是本单位人员的调解员，按姓名保留：%1</translation>
    </message>
    <message>
        <source>No font of this PC prints: %1</source>
        <translation>本机没有字体能打印：%1</translation>
    </message>
    <message>
        <source>There is no office file %1. On the laptop a pack is opened with: tiaocai-cli --database %1 pack-open FILE --passphrase-file F.</source>
        <translation>没有机构文件 %1。在笔记本上这样打开案件包：tiaocai-cli --database %1 pack-open FILE --passphrase-file F。</translation>
    </message>
    <message>
        <source>“%1” is no pack. Compare it with: tiaocai-cli packs.</source>
        <translation>“%1”不是案件包。请对照：tiaocai-cli packs。</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>备份未加密：拿到它的人都能读取。</translation>
    </message>
    <message>
        <source>The office file is not whole, and so is its copy: look with “verify”.</source>
        <translation>数据文件不完整，副本也一样：请用 verify 查看。</translation>
    </message>
    <message>
        <source>--passphrase-file and --recovery-sheet go together.</source>
        <translation>--passphrase-file 与 --recovery-sheet 须同时给出。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The backup stands in %1.</source>
        <translation>备份已恢复到 %1。</translation>
    </message>
    <message>
        <source>The backup stands in %1. What stood there before is %2.</source>
        <translation>备份已恢复到 %1。原来的文件改名为 %2。</translation>
    </message>
    <message>
        <source>The office goes on from this copy.</source>
        <translation>本单位从这一份文件继续。</translation>
    </message>
    <message>
        <source>to be received by %1</source>
        <translation>最迟 %1 收到</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>“%1” answers nothing. Write FIELD=VALUE.</source>
        <translation>“%1”没有回答任何事项。请写成“字段=值”。</translation>
    </message>
    <message>
        <source>This paper does not go to “%1”. It goes to those whom documents CASE names.</source>
        <translation>这份文书不发给“%1”。收件人以 documents 案号 所列为准。</translation>
    </message>
    <message>
        <source>A .docx holds the paper of one recipient. Name him with --to NAME.</source>
        <translation>一个 .docx 只能是一个收件人的文书。请用 --to 指明收件人。</translation>
    </message>
    <message>
        <source>Report %1 comes out as it was issued. It was not compared with today&apos;s records: %2</source>
        <translation>报表 %1 与签发时一致。未能与今天的记录比较：%2</translation>
    </message>
    <message>
        <source>Still readable by whoever has it: %1</source>
        <translation>拿到的人仍可读取：%1</translation>
    </message>
    <message>
        <source>Number %1-%2 (%3, %4 records) stands in %5.</source>
        <translation>第 %1-%2 号（%3，%4 条记录）已保存为 %5。</translation>
    </message>
    <message>
        <source>The package was not taken.</source>
        <translation>报送包未被接收。</translation>
    </message>
    <message>
        <source>Missing: number %1-%2, %3</source>
        <translation>缺失：第 %1-%2 号，%3</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>疑似 %1</translation>
    </message>
    <message>
        <source>%1 applications read, %2 wait from now on.</source>
        <translation>读到 %1 件申请，%2 件进入待处理。</translation>
    </message>
    <message>
        <source>%1 is the case %2.</source>
        <translation>%1 已立为案件 %2。</translation>
    </message>
    <message>
        <source>%1 is set aside: it is the case %2.</source>
        <translation>%1 已作重复处理：即案件 %2。</translation>
    </message>
    <message>
        <source>%1 replies in %2.</source>
        <translation>%1 条回复，写入 %2。</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 figures differ</source>
        <translation>%1 个数字不一致</translation>
    </message>
    <message>
        <source>%1 is sealed for %2 in %3.</source>
        <translation>%1 已为 %2 封装，文件 %3。</translation>
    </message>
    <message>
        <source>%1 is the case %2 here. The receipt: %3</source>
        <translation>%1 在本单位立为 %2。回执：%3</translation>
    </message>
    <message>
        <source>%1 tells %2 things.</source>
        <translation>%1 告知 %2 项。</translation>
    </message>
    <message>
        <source>%1 says of %2: %3.</source>
        <translation>%1 对 %2 的回执：%3。</translation>
    </message>
    <message>
        <source>%1 things told in %2.</source>
        <translation>告知 %1 项，文件 %2。</translation>
    </message>
    <message>
        <source>It is sealed: a password of the office or the recovery sheet opens it.</source>
        <translation>已整份加密：用本单位的口令或者恢复单打开。</translation>
    </message>
    <message>
        <source>A whole file is written as a PDF: --out FILE.pdf.</source>
        <translation>整卷写成 PDF：--out FILE.pdf。</translation>
    </message>
    <message>
        <source>%1 cases brought up to date.</source>
        <translation>已补记 %1 件案件的后续进展。</translation>
    </message>
    <message>
        <source>“%1” is no proposal. See them with: tiaocai-cli proposals.</source>
        <translation>“%1”不是提请编号。请查看：tiaocai-cli proposals。</translation>
    </message>
    <message>
        <source>Proposed as %1. It is recorded once it is approved.</source>
        <translation>已提请，编号 %1，批准后记入案件。</translation>
    </message>
    <message>
        <source>Nothing waits for you, and nothing of yours waits.</source>
        <translation>没有待您审批的事项，您也没有待审批的提请。</translation>
    </message>
    <message>
        <source>It is sent back to who proposed it.</source>
        <translation>已退回提请人。</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>提请已撤回。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4.</source>
        <translation>%3 至 %4 由 %1 代理 %2。</translation>
    </message>
    <message>
        <source>  %1: he sits in its tribunal; another is to be composed there.</source>
        <translation>  %1：其为该案仲裁庭成员，须另行组庭。</translation>
    </message>
    <message>
        <source>%1 cases are restricted and stay with him.</source>
        <translation>%1 件限制查阅的案件未移交。</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>目前没有代理。</translation>
    </message>
    <message>
        <source>From today on nobody stands in for %1.</source>
        <translation>从今天起，%1 不再由他人代理。</translation>
    </message>
    <message>
        <source>%1 cases would go to %2.</source>
        <translation>将有 %1 件案件移交给 %2。</translation>
    </message>
    <message>
        <source>%1 cases went to %2. The list is in %3.</source>
        <translation>%1 件案件已移交给 %2，清单在 %3。</translation>
    </message>
    <message>
        <source>The case %1 is restricted.</source>
        <translation>案件 %1 已限制查阅。</translation>
    </message>
    <message>
        <source>Everybody who sees cases sees %1 again.</source>
        <translation>%1 已解除查阅限制。</translation>
    </message>
    <message>
        <source>No case is restricted.</source>
        <translation>没有限制查阅的案件。</translation>
    </message>
    <message>
        <source>Head of the chain: line %1, %2</source>
        <translation>审计链末值：第 %1 条，%2</translation>
    </message>
    <message>
        <source>%1 goes with a correction.</source>
        <translation>%1 只用于更正。</translation>
    </message>
    <message>
        <source>returned on %1</source>
        <translation>%1退还</translation>
    </message>
    <message>
        <source>Left out, since a scan cannot be covered: %1</source>
        <translation>扫描件无法遮盖，未附：%1</translation>
    </message>
    <message>
        <source>The side file is shown to nobody: --side or --covered.</source>
        <translation>副卷不对外：--side 与 --covered 只能用一个。</translation>
    </message>
    <message>
        <source>Proposed as %1, and not published: it is published as a whole once it is approved.</source>
        <translation>已提请审批（%1），尚未发布：批准后一并发布。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1 cases would be brought up to date.</source>
        <translation>将更新 %1 件案件。</translation>
    </message>
    <message>
        <source>Which rows, columns and sheets are hidden, and what is struck through, is not read from .xls; save it as .xlsx where there are any.</source>
        <translation>.xls 文件读不出哪些行、栏和工作表被隐藏，也读不出哪些内容被划掉；有这些情况时，请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Set with this person, and to be set anew: %1</source>
        <translation>以下庭审仍由此人参加，需要重新安排：%1</translation>
    </message>
    <message>
        <source>Changed after report %1: %2, number %3-%4 (%5) %6</source>
        <translation>报表 %1 出具后变动：%2，第 %3-%4 号（%5）%6</translation>
    </message>
    <message>
        <source>It went there for the same on %1 already.</source>
        <translation>此案已于 %1 以同一事由移交该单位。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open a demonstration office.</source>
        <translation>打开演示单位。</translation>
    </message>
    <message>
        <source>Name one office file.</source>
        <translation>请只指定一个机构文件。</translation>
    </message>
    <message>
        <source>The office file.</source>
        <translation>机构文件。</translation>
    </message>
    <message>
        <source>Write every page as a picture.</source>
        <translation>把每个页面存成图片。</translation>
    </message>
    <message>
        <source>Work as of this day.</source>
        <translation>按这一天办理。</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1，请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place with --database.</source>
        <translation>无法建立文件夹 %1。请用 --database 另选位置。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write --today 2026-11-22 or 2026-11-22T09:30.</source>
        <translation>“%1”不是日期。请写 --today 2026-11-22 或 2026-11-22T09:30。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Write zh, zh_TW or en.</source>
        <translation>“%1”不是本程序的语言。请写 zh、zh_TW 或者 en。</translation>
    </message>
</context>
<context>
    <name>tiaocai::app::Start</name>
    <message>
        <source>Choose the office file</source>
        <translation>选择机构文件</translation>
    </message>
    <message>
        <source>Office files (*.tiaocai)</source>
        <translation>机构文件 (*.tiaocai)</translation>
    </message>
    <message>
        <source>The office file is made ready for this version…</source>
        <translation>正在为本版本整理机构文件…</translation>
    </message>
    <message>
        <source>Tiaocai</source>
        <translation>调裁通</translation>
    </message>
</context>
</TS>
