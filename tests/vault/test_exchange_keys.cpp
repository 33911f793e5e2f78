// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "vault/sealed_letter.h"
#include "vault/signing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tiaocai;

/// By which packages are signed and cases sealed.
class TestExchangeKeys : public QObject {
    Q_OBJECT

private slots:
    void signsAndKnowsItAgain()
    {
        const auto pair = vault::SigningPair::fresh(), other = vault::SigningPair::fresh();
        const auto signature = vault::signatureOf("abc", pair.seed);
        QVERIFY(vault::isSignature(signature, "abc", pair.publicKey));
        QVERIFY(!vault::isSignature(signature, "abd", pair.publicKey));
        QVERIFY(!vault::isSignature(signature, "abc", other.publicKey));
        QVERIFY(!vault::isSignature(signature.chopped(1), "abc", pair.publicKey));
    }

    void aLetterOpensForOneAlone_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 200000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void aLetterOpensForOneAlone()
    {
        QFETCH(int, size);
        const QByteArray plain(size, 'x');
        const auto to = vault::SealingPair::fresh(), other = vault::SealingPair::fresh();
        const auto letter = vault::SealedLetter::seal(plain, "beside", to.publicKey);
        QCOMPARE(letter.key.size(), 80);
        QCOMPARE(*letter.open("beside", to), plain);
        // A single short piece that does not open may have been cut as well as changed.
        const auto changed = letter.open("besides", to).error().code;
        QCOMPARE(changed, size < 65536 ? u"truncated"_s : u"cannot-open"_s);
        QCOMPARE(letter.open("beside", other).error().code, u"cannot-open"_s);
    }

    void aCutOrChangedLetterDoesNotOpen()
    {
        const auto to = vault::SealingPair::fresh();
        const auto letter = vault::SealedLetter::seal(QByteArray(100, 'x'), "beside", to.publicKey);
        for (qsizetype at = 0; at < letter.body.size(); ++at) {
            auto changed = letter;
            changed.body[at] = char(changed.body[at] ^ 1);
            QVERIFY(!changed.open("beside", to));
            changed.body = letter.body.first(at);
            QVERIFY(!changed.open("beside", to));
        }
        auto longer = letter;
        longer.body += 'x';
        QVERIFY(!longer.open("beside", to));
        longer.body = letter.body.first(10);
        QCOMPARE(longer.open("beside", to).error().code, u"truncated"_s);
    }
};

TIAOCAI_TEST(TestExchangeKeys)
#include "test_exchange_keys.moc"
