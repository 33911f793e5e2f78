// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of 100,000 rows (or as many as are asked for) from xlsx: unzipping and parsing its parts alone, the reading, the dry run,
// the import and the same import once more, each in a process of its own. Prints `figure: value unit (bound)`.
#include "app/surroundings.h"
#include "desk/desk.h"
#include "desk/ledgers.h"
#include "intake/ledger.h"
#include "peak.h"

#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstdio>
#include <functional>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

const Now now{QDateTime(QDate(2026, 11, 20), QTime(18, 0))};

void writeLedger(const QString &path, int rows)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    auto *book = workbook_new_opt(path.toUtf8().constData(), &options);
    auto *sheet = workbook_add_worksheet(book, nullptr);
    const QStringList headings{
        u"序号"_s,     u"案号"_s,     u"申请人"_s,         u"身份证号"_s,       u"联系电话"_s, u"被申请人"_s,
        u"案由"_s,     u"人数"_s,     u"请求金额（元）"_s, u"调解员"_s,         u"乡镇"_s,     u"收件日期"_s,
        u"受理日期"_s, u"结案日期"_s, u"调解结果"_s,       u"协议金额（元）"_s, u"备注"_s};
    for (int column = 0; column < headings.size(); ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), headings[column].toUtf8().constData(), nullptr);
    for (int row = 1; row <= rows; ++row) {
        const auto day = QDate(2025, 1, 2).addDays(row % 300);
        const QStringList cells{QString::number(row),
                                u"石劳调〔2025〕%1号"_s.arg(row),
                                u"张%1"_s.arg(QChar(char16_t(0x4E00 + row % 5000))),
                                u"410000197504040013"_s,
                                u"1300%1"_s.arg(row, 7, 10, QChar(u'0')),
                                u"甲%1有限公司"_s.arg(row % 900),
                                row % 3 ? u"追索劳动报酬"_s : u"经济补偿"_s,
                                u"1"_s,
                                QString::number(1000 + row % 90000),
                                u"李敏"_s,
                                u"安皋镇"_s,
                                day.toString(Qt::ISODate),
                                day.addDays(1).toString(Qt::ISODate),
                                day.addDays(9).toString(Qt::ISODate),
                                row % 4 ? u"调解成功"_s : u"调解不成"_s,
                                row % 4 ? QString::number(900 + row % 80000) : QString(),
                                QString()};
        for (int column = 0; column < cells.size(); ++column) {
            if (cells[column].isEmpty()) continue;
            const bool isNumber = column == 0 || column == 7 || column == 8 || column == 15;
            if (isNumber)
                worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), cells[column].toDouble(),
                                       nullptr);
            else
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                       cells[column].toUtf8().constData(), nullptr);
        }
    }
    workbook_close(book);
}

/// What no reader can do without: every part unzipped, every token of its XML seen.
void parseAlone(const QString &path)
{
    int error = 0;
    auto *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &error);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t entry;
        zip_stat_index(archive, zip_uint64_t(i), 0, &entry);
        QByteArray content(qsizetype(entry.size), Qt::Uninitialized);
        auto *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), entry.size);
        zip_fclose(file);
        QXmlStreamReader xml(content);
        qsizetype length = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            length += xml.text().size();
        }
    }
    zip_discard(archive);
}

struct Cost {
    double seconds = 0;
    int megabytes = 0;
    double worked = 0; ///< seconds of all cores
};

double worked()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// Of a piece of work in a process of its own: by the clock, and what all its threads worked, which others beside it change less.
Cost cost(const std::function<void()> &work)
{
    int ends[2];
    if (pipe(ends) != 0) std::exit(1);
    if (fork() == 0) {
        QElapsedTimer timer;
        timer.start();
        work();
        const Cost spent{double(timer.nsecsElapsed()) / 1e9, peak(), worked()};
        if (write(ends[1], &spent, sizeof spent) != sizeof spent) _exit(1);
        _exit(0);
    }
    Cost spent;
    if (read(ends[0], &spent, sizeof spent) != sizeof spent) std::exit(1);
    wait(nullptr);
    close(ends[0]);
    close(ends[1]);
    return spent;
}

std::unique_ptr<desk::Desk> opened(const QString &path, desk::Access access)
{
    auto made = desk::Desk::open(path, access, now);
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().text));
        std::exit(1);
    }
    if (!(*made)->actAs((*made)->office().founder().toString())) std::exit(1);
    return std::move(*made);
}

void print(const char *name, const Cost &of, double against, double bound)
{
    std::printf("%s: %.2f s (%.2f s of all cores), %d MB, %.1f times (at most %.0f)\n", name, of.seconds,
                of.worked, of.megabytes, of.seconds / against, bound);
}

} // namespace

int main(int argc, char **argv)
{
    app::prepareProcess();
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const auto ledger = folder.filePath(u"ledger.xlsx"_s), office = folder.filePath(u"office.tcdb"_s);
    cost([&] { writeLedger(ledger, rows); });
    const office::Office centre{OfficeId::fresh(), office::OfficeKind::Centre, u"石桥镇调解中心"_s,
                                u"411302001"_s};
    cost([&] {
        if (!desk::Desk::create(office, centre, u"周建华"_s, now)) std::exit(1);
    });
    const auto alone = cost([&] { parseAlone(ledger); });
    std::printf("unzipping and parsing alone: %.2f s (%.2f s of all cores), %d MB\n", alone.seconds,
                alone.worked, alone.megabytes);
    const auto reading = cost([&] {
        if (!intake::readLedger(ledger, {}, {}, now.today())) std::exit(1);
    });
    print("reading", reading, alone.seconds, 3);
    const auto dry = cost([&] {
        if (!opened(office, desk::Access::Read)->ledgers().readFile(ledger)) std::exit(1);
    });
    print("dry run, of parsing alone", dry, alone.seconds, 3);
    const auto first = cost([&] {
        if (!opened(office, desk::Access::Write)->ledgers().importFile(ledger)) std::exit(1);
    });
    print("import, of the dry run", first, dry.seconds, 4);
    const auto second = cost([&] {
        if (!opened(office, desk::Access::Write)->ledgers().importFile(ledger)) std::exit(1);
    });
    print("the same once more, of the import", second, first.seconds, 1);
    return 0;
}
