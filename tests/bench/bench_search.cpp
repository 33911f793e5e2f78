// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for while typing: every beginning of names, their parts, pinyin, initials, numbers and words of the
// facts, asked of an office of 1,000,000 cases through the desk, against the same statements in the sqlite3 shell. Then what
// the index adds to the file and to a save. Prints `figure: value unit (bound)`.
//   bench_search [CASES] [FILE: kept and used again]
#include "bench.h"
#include "desk/desk.h"
#include "statistics/pinyin.h"
#include "store/acts.h"
#include "store/projections.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 50;
constexpr int askedCases = 150;
constexpr int chunk = 20'000;
const Now now{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};

const QString surnames =
    u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单仇区解查盖朴"_s;
const QString given =
    u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志远雪梅海燕子涵浩然欣怡梓萱宇轩诗雨晨曦俊豪佳琪思源文博雅婷嘉慧晓东春生福贵永庆德胜金凤银花翠莲长顺立新爱民卫东援朝跃进红旗铁柱大山水根火旺土生"_s;
const QString firm =
    u"宏达鑫源恒基顺通丰收云宛金口福康乐永盛华泰中原豫南汇龙天瑞祥和兴业万嘉德邦远洋新星光明大地长城东方银河安泰"_s;
const QStringList trades{u"机械制造"_s,   u"服装"_s,     u"建筑劳务"_s, u"物流"_s,
                         u"农产品加工"_s, u"纺织"_s,     u"餐饮管理"_s, u"养老服务"_s,
                         u"电子科技"_s,   u"装饰工程"_s, u"食品"_s,     u"化工"_s,
                         u"商贸"_s,       u"保洁服务"_s, u"汽车销售"_s, u"物业管理"_s};
const QStringList forms{u"有限公司"_s, u"有限责任公司"_s, u"厂"_s, u"经营部"_s, u"中心"_s};
const QStringList told{u"申请人自二〇二四年三月起在被申请人处从事"_s,
                       u"双方未签订书面劳动合同"_s,
                       u"被申请人拖欠工资"_s,
                       u"加班费未足额支付"_s,
                       u"口头通知解除劳动关系"_s,
                       u"未缴纳社会保险"_s,
                       u"工作中受伤住院治疗"_s,
                       u"多次催要未果"_s,
                       u"扣发押金和奖金"_s,
                       u"要求支付经济补偿"_s,
                       u"离职后未结清款项"_s,
                       u"带班负责人口头承诺月底付清"_s};

class Dice {
public:
    template <typename List>
    auto of(const List &list)
    {
        return list[m_dice.bounded(int(list.size()))];
    }
    QString some(const QString &characters, int from, int to)
    {
        QString text;
        for (int i = m_dice.bounded(from, to + 1); i > 0; --i)
            text += of(characters);
        return text;
    }
    int below(int limit) { return m_dice.bounded(limit); }

private:
    QRandomGenerator m_dice{7};
};

casework::CaseFile inventedCase(Dice &dice, int place)
{
    casework::CaseFile file;
    file.registrationNumber = u"石劳调登〔%1〕%2号"_s.arg(2017 + place / 100'000).arg(place % 100'000 + 1);
    file.caseNumber = u"石劳调字〔%1〕%2号"_s.arg(2017 + place / 100'000).arg(place % 100'000 + 1);
    casework::Party worker, employer;
    worker.record = {.role = casework::PartyRole::Applicant, .kind = casework::PartyKind::Worker};
    worker.record.name = dice.of(surnames) + dice.some(given, 1, 2);
    worker.record.idNumber = u"4113021975%1%2"_s.arg(dice.below(10'000), 4, 10, QChar(u'0'))
                                 .arg(dice.below(10'000), 4, 10, QChar(u'0'));
    worker.record.phone = u"130%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
    employer.record = {.role = casework::PartyRole::Respondent, .kind = casework::PartyKind::Employer};
    employer.record.name = dice.some(firm, 2, 3) + dice.of(trades) + dice.of(forms);
    employer.record.legalRepresentative = dice.of(surnames) + dice.some(given, 1, 2);
    employer.record.creditCode = u"91411302MA%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
    file.parties = {worker, employer};
    for (int i = 0; i < 6; ++i)
        file.application.facts += dice.of(told) + dice.some(given, 1, 2) + (i < 5 ? u'，' : u'。');
    return file;
}

statistics::Projection projectionOf(const casework::CaseFile &file)
{
    statistics::Projection made;
    made.words = statistics::searchWordsOf(file);
    made.line.number = file.caseNumber;
    made.line.applicants = {file.parties.first().record.name, 1, true};
    made.line.respondents = {file.parties.last().record.name, 1, false};
    made.line.cause = casework::Cause::WageArrears;
    made.figured.facts.number = file.caseNumber;
    made.figured.touchedOn = now.today();
    return made;
}

void fill(const QString &path, int cases)
{
    const auto file = need(store::Database::open(store::OfficeAddress::ofFile(path)));
    Dice dice;
    for (int done = 0; done < cases; done += chunk) {
        auto transaction = need(store::Transaction::begin(file));
        for (int place = done; place < std::min(done + chunk, cases); ++place) {
            const auto record = need(
                store::Acts(file).addCase(CaseId::fresh(), casework::CaseKind::Mediation, now.moment, {}));
            need(store::Projections(file).write(record.no, projectionOf(inventedCase(dice, place))));
        }
        need(transaction.commit());
    }
}

/// What a person types on the way to a case, letter by letter where that is how one types.
QStringList typed(const casework::CaseFile &file, Dice &dice)
{
    QStringList texts;
    const auto &worker = file.parties.first().record, &employer = file.parties.last().record;
    const auto begin = [&](const QString &whole, qsizetype from) {
        for (auto length = from; length <= whole.size(); ++length)
            texts << whole.first(length);
    };
    begin(worker.name, 1);
    begin(statistics::initials(worker.name), 2);
    begin(statistics::syllables(statistics::signsOf(worker.name)).join(QString()), 2);
    begin(employer.name.left(6), 1);
    begin(statistics::initials(employer.name).left(5), 2);
    texts << employer.name.mid(2, 2 + dice.below(3)) << employer.name << u"%1号"_s.arg(1 + dice.below(9'999))
          << file.caseNumber << worker.idNumber << worker.idNumber.right(4) << worker.phone
          << worker.phone.right(4);
    texts << file.application.facts.mid(dice.below(40), 2 + dice.below(5))
          << worker.name + u' ' + employer.name.left(4);
    return texts;
}

QStringList statements; // as the store's connection ran them

int note(unsigned, void *, void *statement, void *)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    const auto text = QString::fromUtf8(sql);
    if (text.contains(u" MATCH ")) statements << text + u';';
    sqlite3_free(sql);
    return 0;
}

extern "C" int listen(sqlite3 *file, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(file, SQLITE_TRACE_STMT, note, nullptr);
}

struct Times {
    double all = 0;
    std::vector<double> each;
};

std::unique_ptr<desk::Desk> opened(const QString &path)
{
    auto desk = need(desk::Desk::open(path, desk::Access::Read, now));
    need(desk->actAs(u"周建华"_s));
    return desk;
}

Times ask(const desk::Desk &desk, const QStringList &texts)
{
    Times times;
    for (const auto &text : texts) {
        times.each.push_back(milliseconds([&] { need(desk.cases().search(text, mostHits)); }));
        times.all += times.each.back();
    }
    return times;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[size_t(share * double(values.size() - 1))];
}

/// The time of the shell for the statements alone: with them less without them.
double shellMilliseconds(const QString &path, const QStringList &asked)
{
    const auto run = [&](const QStringList &lines) {
        return milliseconds([&] {
            QProcess shell;
            shell.setStandardOutputFile(QProcess::nullDevice());
            shell.start(u"sqlite3"_s, {u"-readonly"_s, path});
            shell.write((QStringList{u"PRAGMA cache_size = -65536;"_s,
                                     u"SELECT count(*) FROM case_search WHERE case_search MATCH 'x';"_s} +
                         lines)
                            .join(u'\n')
                            .toUtf8());
            shell.closeWriteChannel();
            if (!shell.waitForFinished(-1) || shell.exitCode() != 0) std::exit(1);
        });
    };
    return run(asked) - run({});
}

qint64 pages(const QString &path, const QString &like)
{
    QProcess shell;
    shell.start(u"sqlite3"_s,
                {u"-readonly"_s, path, u"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%1'"_s.arg(like)});
    shell.waitForFinished(-1);
    return shell.readAllStandardOutput().trimmed().toLongLong();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int cases = arguments.value(1, u"1000000"_s).toInt();
    QTemporaryDir folder;
    const auto path = arguments.value(2, folder.filePath(u"office.tiaocai"_s));
    if (!QFile::exists(path)) {
        need(desk::Desk::create(
            path, {OfficeId::fresh(), office::OfficeKind::Centre, u"石桥镇调解中心"_s, u"411302001"_s},
            u"周建华"_s, now));
        fill(path, cases);
    }
    Dice dice, again;
    QStringList texts;
    for (int place = 0; place < cases; ++place) {
        if (place >= 3'000) break;
        const auto file = inventedCase(dice, place);
        if (place % (3'000 / askedCases) == 0) texts << typed(file, again);
    }
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
    const auto desk = opened(path);
    ask(*desk, texts); // the statements; the file is read into memory
    const auto asked = statements;
    sqlite3_reset_auto_extension();
    const auto plain = opened(path);
    ask(*plain, texts);
    shellMilliseconds(path, asked);
    Times program;
    std::vector<double> shell;
    program = ask(*plain, texts);
    shell.push_back(shellMilliseconds(path, asked));
    const auto second = ask(*plain, texts);
    shell.push_back(shellMilliseconds(path, asked));
    const auto whole = std::min(program.all, second.all), raw = std::min(shell[0], shell[1]);
    const auto worst = std::ranges::max_element(second.each) - second.each.begin();
    std::printf("search at %d cases, %lld texts: p95 %.2f ms (50), median %.2f ms, longest %.1f ms (%s)\n",
                cases, qlonglong(texts.size()), percentile(second.each, 0.95), percentile(second.each, 0.5),
                second.each[size_t(worst)], qPrintable(texts[worst]));
    std::printf("against the sqlite3 shell: %.0f / %.0f ms, ratio %.2f (1.5)\n", whole, raw, whole / raw);
    std::printf("the index: %.0f bytes a case of %.0f\n", double(pages(path, u"case_search%"_s)) / cases,
                double(QFile(path).size()) / cases);
    return 0;
}
