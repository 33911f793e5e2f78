// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations; ///< one, or one a plural form
    bool counted = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

Message messageIn(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation" && message.counted)
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        else if (xml.name() == u"translation")
            message.translations << xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") found << messageIn(xml, context);
    }
    return found;
}

QString catalogue(const QString &room, const QString &language)
{
    return tiaocai::test::sourcePath(QStringLiteral("/resources/translations/%1_%2.ts")).arg(room, language);
}

QStringList rooms()
{
    const QDir folder(tiaocai::test::sourcePath(QStringLiteral("/resources/translations")));
    auto files = folder.entryList({u"*_zh_CN.ts"_s});
    return files.replaceInStrings(u"_zh_CN.ts"_s, QString());
}

QHash<QString, Message> byKey(const QList<Message> &list)
{
    QHash<QString, Message> hash;
    for (const auto &message : list)
        hash.insert(message.key(), message);
    return hash;
}

/// Written otherwise in Traditional Chinese, whatever the word.
bool hasSimplified(const QString &text)
{
    static const QRegularExpression simplified(
        u"[们这为时过还进对发经动员务书记让请话说该认证调议诉讼试读项领额办协单历压厅双变启听团围图圆场报坏备头夺奖妇实审导将层岁币库应废开异张录总恶执护拥拟择损]"_s);
    return simplified.match(text).hasMatch();
}

/// Two words of English or more are not the same in Chinese.
bool isEnglish(const QString &text)
{
    static const QRegularExpression words(u"[a-z]{3,} [a-z]{3,}"_s);
    return words.match(text).hasMatch();
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void traditionalSaysAllThatSimplifiedSays_data() { everyRoom(); }
    void traditionalSaysAllThatSimplifiedSays()
    {
        QFETCH(QString, room);
        const auto traditional = byKey(messages(catalogue(room, u"zh_TW"_s)));
        const auto simplified = messages(catalogue(room, u"zh_CN"_s));
        QVERIFY(!simplified.isEmpty());
        for (const auto &message : simplified) {
            QVERIFY2(traditional.contains(message.key()), qPrintable(message.key()));
            for (const auto &text : traditional.value(message.key()).translations) {
                QVERIFY2(!text.isEmpty(), qPrintable(message.key()));
                QVERIFY2(!hasSimplified(text), qPrintable(text));
            }
        }
    }

    void nothingIsLeftInEnglish_data() { everyRoom(); }
    void nothingIsLeftInEnglish()
    {
        QFETCH(QString, room);
        for (const auto &language : {u"zh_CN"_s, u"zh_TW"_s}) {
            for (const auto &message : messages(catalogue(room, language))) {
                for (const auto &text : message.translations)
                    QVERIFY2(!isEnglish(message.source) || text != message.source,
                             qPrintable(message.source));
            }
        }
    }

    /// English is the source, but for what is counted: "1 case", "2 cases".
    void englishCounts_data() { everyRoom(); }
    void englishCounts()
    {
        QFETCH(QString, room);
        const auto english = byKey(messages(catalogue(room, u"en"_s)));
        for (const auto &message : messages(catalogue(room, u"zh_CN"_s))) {
            if (!message.counted) continue;
            const auto forms = english.value(message.key()).translations;
            QVERIFY2(forms.size() == 2, qPrintable(message.source));
            for (const auto &form : forms)
                QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), qPrintable(form));
        }
    }

    void theLawsOwnNamesAreTraditionalToo()
    {
        QSet<QString> known;
        for (const auto &message : messages(catalogue(u"lawdata"_s, u"zh_TW"_s))) {
            known.insert(message.source);
            QVERIFY2(!hasSimplified(message.translations.value(0)), qPrintable(message.source));
        }
        const QDir folder(tiaocai::test::sourcePath(QStringLiteral("/resources/law/rules")));
        static const QRegularExpression name(u"\"zh\": ?\"([^\"]+)\""_s);
        int names = 0;
        for (const auto &file : folder.entryList({u"*.json"_s})) {
            QFile rules(folder.filePath(file));
            QVERIFY(rules.open(QIODevice::ReadOnly));
            auto found = name.globalMatch(QString::fromUtf8(rules.readAll()));
            for (; found.hasNext(); ++names) {
                const auto word = found.next().captured(1);
                QVERIFY2(known.contains(word), qPrintable(word));
            }
        }
        QVERIFY(names > 20);
    }

private:
    static void everyRoom()
    {
        QTest::addColumn<QString>("room");
        for (const auto &room : rooms())
            QTest::newRow(qPrintable(room)) << room;
    }
};

TIAOCAI_TEST(TestLanguages)
#include "test_languages.moc"
