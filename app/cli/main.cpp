// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/statutes.h"
#include "verbs.h"
#include "words.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace tiaocai;
using namespace Qt::StringLiterals;
using tiaocai::cli::Text;

namespace {

/// False where it did not arrive: a full disk, a pipe that nobody reads any more.
bool print(FILE *to, const QByteArray &bytes)
{
    const auto length = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, length, to) == length;
}

bool print(FILE *to, const QString &text)
{
    if (text.isEmpty()) return true;
    const auto line = text.endsWith(u'\n') ? text : text + u'\n';
    return print(to, line.toUtf8()) && std::fflush(to) == 0;
}

Refusal answerLost()
{
    return {
        u"cannot-write"_s,
        Text::tr("What was asked is done, but the answer could not be written where it was sent. Look for it "
                 "again before you do anything twice."),
        {}};
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool print(const cli::Answer &answer, bool json)
{
    if (!json) return print(stdout, answer.text);
    if (!answer.longJson) return print(stdout, compact(answer.json));
    return answer.longJson->write([](const QByteArray &piece) { return print(stdout, piece); }) &&
           print(stdout, u"\n"_s);
}

void tellRefusal(const Refusal &refusal)
{
    const auto article =
        refusal.article.isEmpty() ? QString() : u"（%1）"_s.arg(law::fullArticles(refusal.article));
    print(stderr, u"%1: %2%3"_s.arg(refusal.code, refusal.text, article));
}

int refused(const Refusal &refusal, bool json)
{
    tellRefusal(refusal);
    if (json) {
        const QJsonObject one{{u"code"_s, refusal.code},
                              {u"article"_s, refusal.article},
                              {u"text"_s, refusal.text},
                              {u"member"_s, refusal.member}};
        print(stdout, compact({{u"refused"_s, QJsonArray{one}}}));
    }
    return refusal.code == u"usage" ? 2 : 1;
}

int run(QStringList words)
{
    const bool json = words.contains(u"--json"_s);
    auto globals = cli::takeGlobals(words);
    if (const auto spoken = app::speak(globals ? globals->language : u"zh"_s); !spoken)
        return refused(spoken.error(), json);
    if (!globals) return refused(globals.error(), json);
    const auto name = words.isEmpty() ? QString() : words.takeFirst();
    const auto verb = cli::verb(name);
    if (!verb) {
        const bool asksForHelp = name.isEmpty() || name == u"--help" || name == u"help";
        if (!asksForHelp) refused(verb.error(), json);
        print(stderr, cli::verbsText());
        return asksForHelp && !name.isEmpty() ? 0 : 2;
    }
    if (const auto folder = app::dataFolder()) app::startLog(*folder);
    cli::Session session(std::move(*globals));
    const auto answer = (*verb)(session, words);
    for (const auto &warning : session.warnings())
        tellRefusal(warning);
    if (!answer) {
        app::logRefusal(answer.error(), name);
        return refused(answer.error(), json);
    }
    if (answer->refused) tellRefusal(*answer->refused);
    if (!print(*answer, json)) return refused(answerLost(), false);
    return answer->exit;
}

/// What Qt says of the PC is no answer of this program, and standard error begins with a code.
void saysNothing(QtMsgType, const QMessageLogContext &, const QString &) {}

/// Fonts are needed where something is printed; everything else starts faster without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool prints =
        std::any_of(argv + 1, argv + argc, [](const char *word) { return cli::setsPaper(word); });
    if (!prints) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(saysNothing);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    app::prepareProcess();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tiaocai"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIAOCAI_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
