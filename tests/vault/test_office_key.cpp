// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "vault/office_key.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::vault;
using namespace Qt::StringLiterals;

namespace {

Secret typed(const QString &words)
{
    auto made = passphrase(words);
    if (!made) qFatal("no passphrase");
    return std::move(*made);
}

QString codeOfUnwrapping(const QString &wrapped, const QString &words)
{
    const auto key = OfficeKey::unwrapped(wrapped, typed(words));
    return key ? u"opened"_s : key.error().code;
}

} // namespace

/// What is sealed opens with its key at its place, and nowhere else.
class TestOfficeKey : public QObject {
    Q_OBJECT

private slots:
    void opensWhatItSealed()
    {
        const auto key = OfficeKey::fresh();
        for (const auto *plain : {"", "440106199003071234", "王芳，右手食指末节离断"}) {
            const auto sealed = key.seal(plain, "personal 7");
            QVERIFY(!QByteArrayView(plain).size() || !sealed.contains(plain));
            QCOMPARE(key.open(sealed, "personal 7"), QByteArray(plain));
            QVERIFY(key.seal(plain, "personal 7") != sealed);
        }
    }
    void noticesWhatWasChangedOrMoved()
    {
        const auto key = OfficeKey::fresh(), other = OfficeKey::fresh();
        const auto sealed = key.seal("13800138000", "personal 7");
        QCOMPARE(key.open(sealed, "personal 8"), std::nullopt);
        QCOMPARE(other.open(sealed, "personal 7"), std::nullopt);
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            auto changed = sealed;
            changed[at] = char(changed[at] ^ 1);
            QCOMPARE(key.open(changed, "personal 7"), std::nullopt);
            QCOMPARE(key.open(sealed.first(at), "personal 7"), std::nullopt);
        }
    }
    void comesOutOfEachOfItsWrappings()
    {
        const auto key = OfficeKey::fresh();
        const auto sealed = key.seal("13800138000", "personal 7");
        for (const auto &words : {u"清晨 的 石桥"_s, u"ABCDE-FGHJK"_s}) {
            const auto again = OfficeKey::unwrapped(key.wrapped(typed(words)), typed(words));
            QVERIFY(again);
            QCOMPARE(again->open(sealed, "personal 7"), QByteArray("13800138000"));
            QCOMPARE(again->hidden("id"), key.hidden("id"));
        }
    }
    void saysWhyAWrappingDoesNotOpen()
    {
        const auto wrapped = OfficeKey::fresh().wrapped(typed(u"清晨"_s));
        QCOMPARE(codeOfUnwrapping(wrapped, u"清晨"_s), u"opened"_s);
        QCOMPARE(codeOfUnwrapping(wrapped, u"黄昏"_s), u"wrong-passphrase"_s);
        QCOMPARE(codeOfUnwrapping(wrapped.chopped(4), u"清晨"_s), u"damaged"_s);
        QCOMPARE(codeOfUnwrapping({}, u"清晨"_s), u"damaged"_s);
        auto bytes = QByteArray::fromBase64(wrapped.toLatin1());
        auto greedy = bytes;
        greedy[7] = 1; // operations
        QCOMPARE(codeOfUnwrapping(QString::fromLatin1(greedy.toBase64()), u"清晨"_s), u"damaged"_s);
        bytes[32] = 2; // the suite
        QCOMPARE(codeOfUnwrapping(QString::fromLatin1(bytes.toBase64()), u"清晨"_s), u"newer-file"_s);
    }
    void hidesWords()
    {
        const auto key = OfficeKey::fresh(), other = OfficeKey::fresh();
        QCOMPARE(key.hidden("i1234"), key.hidden("i1234"));
        QCOMPARE(key.hidden("i1234").size(), 16);
        QVERIFY(key.hidden("i1234") != key.hidden("i1235"));
        QVERIFY(key.hidden("i1234") != other.hidden("i1234"));
    }
};

TIAOCAI_TEST(TestOfficeKey)
#include "test_office_key.moc"
