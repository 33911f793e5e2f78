<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>There is no folder %1. Choose another place for the office file.</source>
        <translation>沒有資料夾 %1。請為機構文件另選位置。</translation>
    </message>
    <message>
        <source>There is no office file %1. Choose the office file, or restore a backup.</source>
        <translation>沒有機構文件 %1。請選擇機構文件，或者恢復備份。</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已經存在，未作改動。請換一個名稱。</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <translation>缺少%1。請填寫。</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>機構名稱</translation>
    </message>
    <message>
        <source>The name of the head of office</source>
        <translation>負責人姓名</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>機構代碼</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Made-up cases are entered into a demonstration office alone. Make one with: tiaocai-cli demo.</source>
        <translation>虛構案件只能寫入演示機構。請先用 tiaocai-cli demo 建立。</translation>
    </message>
    <message>
        <source>The case %1 of this import has been worked on since. Its import cannot be taken back; correct the cases one by one.</source>
        <translation>本次導入的案件 %1 之後已有新的記錄，不能撤銷導入；請逐案更正。</translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already.</source>
        <translation>沒有這次導入，或者它已被撤銷。</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This office has no case %1. Look for it in the list of cases.</source>
        <translation>本機構沒有案件 %1。請在案件列表中查找。</translation>
    </message>
    <message>
        <source>Ledger %1, %2, row %3</source>
        <translation>臺賬 %1，%2，第 %3 行</translation>
    </message>
    <message>
        <source>The office file is open for reading alone, since another program writes it. Close it there first.</source>
        <translation>另一個程序正在寫入，機構文件在此處只讀打開。請先在那邊關閉。</translation>
    </message>
    <message>
        <source>A period runs from a day to the same day or a later one. Correct it.</source>
        <translation>期間的終止日不得早於起始日，請改正。</translation>
    </message>
    <message>
        <source>The cut-off %1 lies ahead. What will be recorded until then is not known.</source>
        <translation>截止時點 %1 尚未到來，屆時的記錄無從得知。</translation>
    </message>
    <message>
        <source>There is no indicator %1.</source>
        <translation>沒有指標 %1。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the list of cases</source>
        <translation>結案，統計與案件臺賬</translation>
    </message>
    <message>
        <source>Carried over and accepted, in the statistics and in the list of cases</source>
        <translation>上期未結與當期受理之和，統計與案件臺賬</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>沒有名為“%1”的報表，可用的有：%2。</translation>
    </message>
    <message>
        <source>The report does not agree with itself and cannot be issued. %1</source>
        <translation>報表自檢不一致，不能簽發。%1</translation>
    </message>
    <message>
        <source>The data of report %1 is not as it was issued: the office file was changed. Verify the file, and restore the last backup.</source>
        <translation>報表 %1 保存的資料與簽發時不一致：單位檔案被改動。請校驗該檔案，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>There is the data of a report %1 that nobody issued.</source>
        <translation>沒有人簽發過報表 %1，檔案中卻有它的資料。</translation>
    </message>
    <message>
        <source>The office has no target for %1. Set one in the settings.</source>
        <translation>本機構沒有為 %1 設定目標，請在設定中設定。</translation>
    </message>
    <message>
        <source>No report was issued under the number %1.</source>
        <translation>沒有編號為 %1 的已簽發報表。</translation>
    </message>
    <message>
        <source>The data of report %1 is not as it was issued.</source>
        <translation>報表 %1 的資料與簽發時不一致。</translation>
    </message>
    <message>
        <source>The ledger says: closed on %1. %2</source>
        <translation>臺賬記載：%1結案。%2</translation>
    </message>
    <message>
        <source>The records have changed since this report was shown. Make it again and look at it before it is issued.</source>
        <translation>生成預覽以後，記錄有了變動。請重新生成、看過再簽發。</translation>
    </message>
    <message>
        <source>Concluded, in the statistics and in the sums of months</source>
        <translation>結案，統計與逐案計數</translation>
    </message>
    <message>
        <source>Carried forward, in the statistics and in the sums of months</source>
        <translation>期末未結，統計與逐案計數</translation>
    </message>
    <message>
        <source>Registered and not accepted, in the statistics and in the sums of months</source>
        <translation>登記未受理，統計與逐案計數</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Nobody acts yet. Say who you are: in the window at the top right, on the command line with --as NAME.</source>
        <translation>尚未確定操作人。請說明您是誰：在窗口右上角選擇，或在命令行使用 --as 姓名。</translation>
    </message>
    <message>
        <source>The office&apos;s own acts in %1 are damaged: %2 The file was not changed: keep it, and restore the last backup.</source>
        <translation>%1 中的機構記錄已損壞：%2文件沒有改動：請保留該文件，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff.</source>
        <translation>%1不是本機構在職人員。</translation>
    </message>
    <message>
        <source>%1 left on %2 and cannot act any more.</source>
        <translation>%1已於%2離開，不能再操作。</translation>
    </message>
    <message>
        <source>Nobody of the office is called %1. It knows: %2.</source>
        <translation>本機構沒有名為%1的人員。已有：%2。</translation>
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
        <translation>本週到期</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無動態</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁決</translation>
    </message>
    <message>
        <source>To be served</source>
        <translation>待送達</translation>
    </message>
    <message>
        <source>To be performed</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>Awaiting receipt</source>
        <translation>待回執</translation>
    </message>
    <message>
        <source>Sessions and hearings today</source>
        <translation>今日庭審、調解</translation>
    </message>
    <message>
        <source>The clock was ahead and corrected: of these cases something is stamped later than it was recorded: %1.</source>
        <translation>時鐘曾走快，已更正：下列案件有記錄的時間戳晚於實際記錄時間：%1。</translation>
    </message>
    <message>
        <source>%1 is stamped %2, but was recorded by %3: the clock was ahead.</source>
        <translation>%1：時間戳為 %2，實際在 %3 之前記錄（當時時鐘走快）。</translation>
    </message>
    <message>
        <source>This line is of %1 and the one before it of %2: the clock was set back.</source>
        <translation>此行時間為 %1，早於上一行的 %2（當時時鐘被撥回）。</translation>
    </message>
    <message>
        <source>The file itself was not given. Attach it in the window, or with: tiaocai-cli attach CASE FILE.</source>
        <translation>沒有給出檔案本身。請在視窗中新增附件，或使用：tiaocai-cli attach CASE FILE。</translation>
    </message>
    <message>
        <source>The attached file is not in this office any more. Verify the office file, and fetch the attachment from the last backup.</source>
        <translation>機構檔案中已沒有這個附件。請核對機構檔案，並從最近的備份中取出該附件。</translation>
    </message>
    <message>
        <source>The attached file is not as it was attached: the office file was changed. Verify it, and fetch the attachment from the last backup.</source>
        <translation>附件已不是入卷時的樣子：機構檔案被改動過。請核對機構檔案，並從最近的備份中取出該附件。</translation>
    </message>
    <message>
        <source>Say in a note why it is set all the same: %1</source>
        <translation>請在備註中說明仍要排期的理由：%1</translation>
    </message>
    <message>
        <source>A hearing begins at a quarter of an hour and lasts quarters of an hour. Correct it.</source>
        <translation>開庭應從整刻鐘開始，時長以一刻鐘為單位。請改正。</translation>
    </message>
    <message>
        <source>The registers have no room “%1”.</source>
        <translation>名錄中沒有庭室“%1”。</translation>
    </message>
    <message>
        <source>The file of registers</source>
        <translation>名錄檔案</translation>
    </message>
    <message>
        <source>The file holds no registers. Compare it with: tiaocai-cli registers.</source>
        <translation>檔案中沒有名錄。請對照 tiaocai-cli registers。</translation>
    </message>
    <message>
        <source>These hearings would be without room or arbitrator: %1. Move them first, or say whether they are released or kept.</source>
        <translation>下列開庭將沒有庭室或仲裁員：%1。請先改期，或選擇釋放（release）或保留（keep）。</translation>
    </message>
    <message>
        <source>A hearing lasts quarters of an hour. Correct it.</source>
        <translation>開庭時長以一刻鐘為單位。請改正。</translation>
    </message>
    <message>
        <source>There is no tribunal “%1” in the register.</source>
        <translation>名錄中沒有程式碼為“%1”的庭。</translation>
    </message>
    <message>
        <source>The ledger says: %1</source>
        <translation>臺賬記載：%1</translation>
    </message>
    <message>
        <source>The number %1 has the place of %2, which belongs to another case. Correct one of the two and import again.</source>
        <translation>編號%1與%2的序號相同，%2屬於另一案件。請改正其中之一後重新匯入。</translation>
    </message>
    <message>
        <source>No hearing “%1” is set. Compare it with: tiaocai-cli docket.</source>
        <translation>沒有已排定的庭期「%1」。請用 tiaocai-cli docket 核對。</translation>
    </message>
    <message>
        <source>As the plan of the circuit has it.</source>
        <translation>按巡迴排庭方案。</translation>
    </message>
    <message>
        <source>It is set anew by the plan of the circuit.</source>
        <translation>按巡迴排庭方案重新排期。</translation>
    </message>
    <message>
        <source>These cases are damaged and are not counted: %1. Verify the file, and restore the last backup.</source>
        <translation>下列案件的記錄已損壞，未計入：%1。請校驗機構檔案，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>Mediators: %1</source>
        <translation>調解員：%1</translation>
    </message>
    <message>
        <source>%1: “%2” in the ledger, by hand “%3”</source>
        <translation>%1：臺賬寫“%2”，手工更正為“%3”</translation>
    </message>
    <message>
        <source>“%1” is not known as a cause; the claim is entered as “%2”, with its own words.</source>
        <translation>“%1”不是已知的案由，按“%2”記入，並保留原話。</translation>
    </message>
    <message>
        <source>“%1” is none of the program's papers. Choose one of the list: documents CASE.</source>
        <translation>程式沒有「%1」這種文書。請從清單（documents 案號）中選擇。</translation>
    </message>
    <message>
        <source>The paper “%1” belongs to another kind of case. Choose one that this case offers.</source>
        <translation>「%1」是另一類案件的文書。請選擇本案可以製作的文書。</translation>
    </message>
    <message>
        <source>The paper “%1” does not go to %2. Choose one of its recipients.</source>
        <translation>「%1」不發給%2。請選擇它的收件人。</translation>
    </message>
    <message>
        <source>The paper “%1” cannot be issued: %2 is missing. Fill it in where it belongs, then issue it again.</source>
        <translation>「%1」不能簽發：缺少%2。請先在相應的地方填寫，再簽發。</translation>
    </message>
    <message>
        <source>“%1” is a form: it takes no number and is printed as often as wanted. Attach it when it is signed.</source>
        <translation>「%1」是填寫的表格：不編號，可以隨時列印。簽好以後請作為附件存入。</translation>
    </message>
    <message>
        <source>No paper of this kind was issued in the case under the number %1.</source>
        <translation>本案沒有以 %1 簽發過這種文書。</translation>
    </message>
    <message>
        <source>Notice not received</source>
        <translation>通知未收到</translation>
    </message>
</context>
</TS>
