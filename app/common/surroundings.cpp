// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundings.h"

#include "words.h"

#include <malloc.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <csignal>
#include <exception>

namespace tiaocai::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t logBytes = 1024 * 1024;
constexpr std::size_t logFiles = 5;
const auto catalogueName = u"catalogue"_s;

/// What is spoken now goes before another language comes.
void silence()
{
    for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>(catalogueName)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void install(const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(catalogueName);
    if (translator->load(catalogue, folder)) QCoreApplication::installTranslator(translator);
}

} // namespace

void prepareProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
    std::signal(SIGXFSZ, SIG_IGN);
    // Two cores that make a ledger's cases would wait for each other at every piece of memory of one heap; with one each for many
    // threads, none finds what another let go.
    mallopt(M_ARENA_MAX, 2);
}

Result<QString> dataFolder()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (!QDir().mkpath(folder))
        return refuse(
            u"read-only"_s,
            Text::tr("The folder %1 cannot be made. Choose another place with --database.").arg(folder));
    return folder;
}

QString officePath(const QString &folder)
{
    return folder + u"/office.tiaocai"_s;
}

QString demonstrationPath(const QString &folder)
{
    return folder + u"/demonstration.tiaocai"_s;
}

Result<void> speak(const QString &language)
{
    static const QHash<QString, QString> catalogues{
        {u"zh"_s, u"zh_CN"_s}, {u"zh_TW"_s, u"zh_TW"_s}, {u"en"_s, u"en"_s}};
    const auto catalogue = catalogues.value(language);
    if (catalogue.isEmpty())
        return refuse(
            u"usage"_s,
            Text::tr("“%1” is not a language of this program. Write zh, zh_TW or en.").arg(language));
    silence();
    install(u"qtbase_"_s + catalogue, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"tiaocai_"_s + catalogue, u":/i18n"_s);
    return {};
}

void startLog(const QString &folder)
{
    try {
        auto logger = spdlog::rotating_logger_mt("tiaocai", (folder + u"/tiaocai.log"_s).toStdString(),
                                                 logBytes, logFiles);
        logger->flush_on(spdlog::level::info);
        spdlog::set_default_logger(std::move(logger));
    } catch (const std::exception &) {
        // A folder that cannot be written must not keep anybody from reading their cases.
        spdlog::default_logger()->sinks().clear();
    }
}

void logRefusal(const Refusal &refusal, const QString &where)
{
    spdlog::warn("refused {} at {} ({})", refusal.code.toStdString(), where.toStdString(),
                 refusal.article.toStdString());
}

void logEvent(const QString &what)
{
    spdlog::info("{}", what.toStdString());
}

} // namespace tiaocai::app
