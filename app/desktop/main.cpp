// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/demonstration.h"
#include "app/example_office.h"
#include "app/surroundings.h"
#include "start.h"
#include "ui/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

constexpr int demonstrationCases = 240;
constexpr int demonstrationSeed = 1;

struct Wishes {
    QString database, screenshots;
    bool demonstration = false, isDaySet = false;
    app::Clock clock;
};

int complain(const Refusal &refusal)
{
    QTextStream(stderr) << refusal.code << u": "_s << refusal.text << Qt::endl;
    return refusal.code == u"usage" ? 2 : 1;
}

void describe(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"demo"_s, QCoreApplication::translate("Desktop", "Open a demonstration office.")},
         {u"database"_s, QCoreApplication::translate("Desktop", "The office file."), u"file"_s},
         {u"screenshots"_s, QCoreApplication::translate("Desktop", "Write every page as a picture."),
          u"folder"_s},
         {u"today"_s, QCoreApplication::translate("Desktop", "Work as of this day."), u"day"_s}});
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("Desktop", "The office file."),
                                 u"[file]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

/// A file manager names the office file alone.
Result<QString> officeFile(const QCommandLineParser &parser)
{
    auto files = parser.positionalArguments();
    if (parser.isSet(u"database"_s)) files.append(parser.value(u"database"_s));
    if (files.size() > 1)
        return refuse(u"usage"_s, QCoreApplication::translate("Desktop", "Name one office file."));
    return files.value(0);
}

Result<Wishes> readWishes(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) return refuse(u"usage"_s, parser.errorText());
    if (parser.isSet(u"help"_s)) parser.showHelp();
    if (parser.isSet(u"version"_s)) parser.showVersion();
    const auto database = officeFile(parser);
    if (!database) return refuse(database);
    Wishes wishes{
        *database, parser.value(u"screenshots"_s), parser.isSet(u"demo"_s), parser.isSet(u"today"_s), {}};
    if (parser.isSet(u"today"_s)) {
        const auto clock = app::Clock::set(parser.value(u"today"_s), QTime::currentTime());
        if (!clock) return refuse(clock);
        wishes.clock = *clock;
    }
    return wishes;
}

/// Asked for words alone, the program needs no display.
bool asksForWords(int argc, char **argv)
{
    const QList<QByteArrayView> words{"-h", "--help", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *word) { return words.contains(word); });
}

/// A court for the pictures of its hearings.
Result<QString> courtIn(const QString &folder, const Now &now)
{
    const auto path = folder + u"/court.tiaocai"_s;
    return app::makeCourtDemonstration(path, 160, 7, now).map([&](int) { return path; });
}

/// Pictures are always of the same office on the same day.
Result<QString> exampleIn(const QString &folder)
{
    const auto path = QDir(folder).filePath(u"example.tiaocai"_s);
    return app::makeExampleOffice(path).map([&](int) { return path; });
}

Result<QString> placeOf(const Wishes &wishes, const QString &folder, const Now &now)
{
    if (!wishes.database.isEmpty()) return wishes.database;
    if (!wishes.demonstration) return app::officePath(folder);
    const auto path = app::demonstrationPath(folder);
    if (!QFile::exists(path)) {
        if (const auto made = app::makeDemonstration(path, demonstrationCases, demonstrationSeed, now); !made)
            return refuse(made);
    }
    return path;
}

int tellWords(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tiaocai"_s);
    if (const auto spoken = app::speak(u"zh"_s); !spoken) return complain(spoken.error());
    const auto wishes = readWishes(QCoreApplication::arguments());
    return wishes ? 0 : complain(wishes.error());
}

} // namespace

int main(int argc, char **argv)
{
    app::prepareProcess();
    QCoreApplication::setApplicationVersion(QStringLiteral(TIAOCAI_VERSION));
    if (asksForWords(argc, argv)) return tellWords(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tiaocai"_s);
    QGuiApplication::setDesktopFileName(u"tiaocai"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::wear(ui::Look::Light);
    ui::spaceOut(ui::densityOfScreen());
    QApplication::setWindowIcon(ui::programIcon());
    if (const auto spoken = app::speak(u"zh"_s); !spoken) return complain(spoken.error());
    const auto wishes = readWishes(QApplication::arguments());
    if (!wishes) return complain(wishes.error());
    const auto folder = app::dataFolder();
    if (!folder) return complain(folder.error());
    app::startLog(*folder);

    const bool isExample = !wishes->screenshots.isEmpty() && wishes->database.isEmpty();
    const auto clock = isExample && !wishes->isDaySet ? app::exampleClock() : wishes->clock;
    const QTemporaryDir scratch;
    const auto path = isExample ? exampleIn(scratch.path()) : placeOf(*wishes, *folder, clock.now());
    if (!path) return complain(path.error());
    ui::DeskThread desk([clock] { return clock.now(); });
    app::Start start(desk, *path, wishes->screenshots, clock);
    if (isExample) {
        const auto court = courtIn(scratch.path(), clock.now());
        if (!court) return complain(court.error());
        start.thenPicture(*court);
    }
    start.open();
    return QApplication::exec();
}
