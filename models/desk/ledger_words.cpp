// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_words.h"

#include "base/text.h"
#include "casework/choices.h"
#include "ledger_causes.h"
#include "words.h"

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using intake::LedgerChoice;
using intake::LedgerField;
using intake::LedgerReading;
using intake::LedgerRow;

namespace {

/// The words of one kind: each is looked up once, however many rows have it.
class Unknown {
public:
    template <typename IsKnown>
    bool is(const QString &word, IsKnown isKnown)
    {
        if (word.isEmpty()) return false;
        const auto looked = m_looked.constFind(word);
        if (looked != m_looked.cend()) return *looked;
        const bool unknown = !isKnown(word);
        if (unknown) m_words << word;
        return *m_looked.insert(word, unknown);
    }
    const QStringList &words() const { return m_words; }

private:
    QHash<QString, bool> m_looked;
    QStringList m_words;
};

class RowWords {
public:
    RowWords(LedgerReading &reading, const LedgerChoice &assigned, const KnownNames &known)
        : m_reading(reading)
        , m_assigned(assigned)
        , m_known(known)
    {
    }

    void assign(LedgerRow &row) const
    {
        if (!m_assigned.causes.isEmpty()) row.causeMeant = m_assigned.causes.value(row.cause);
        take(row, LedgerField::Township, m_assigned.townships, row.township);
        for (auto &name : row.mediators)
            take(row, LedgerField::Mediator, m_assigned.people, name);
    }

    void list(const LedgerRow &row)
    {
        const auto isCertain = [](const QString &word) { return doubtOf(word) == CauseDoubt::None; };
        if (row.causeMeant.isEmpty() && m_causes.is(row.cause, isCertain)) tellCause(row);
        m_townships.is(row.township, [&](const QString &word) {
            return m_known.townships.isEmpty() || m_known.townships.contains(normalized(word));
        });
        for (const auto &name : row.mediators)
            m_people.is(name, [&](const QString &word) { return m_known.staff.contains(normalized(word)); });
    }
    void finish()
    {
        m_reading.unknownCauses = m_causes.words();
        m_reading.unknownTownships = m_townships.words();
        m_reading.unknownPeople = m_people.words();
    }

private:
    QString headingOf(LedgerField field, const LedgerRow &row) const
    {
        const auto *use = m_reading.columnOf(field, row.sheet, row.row);
        return use ? use->heading : QString();
    }
    void take(LedgerRow &row, LedgerField field, const QMap<QString, QString> &meanings, QString &word) const
    {
        const auto meant = meanings.isEmpty() ? QString() : meanings.value(word);
        if (meant.isEmpty() || meant == word) return;
        row.corrected.append({headingOf(field, row), word, meant});
        word = meant;
    }
    void tellCause(const LedgerRow &row)
    {
        const auto *use = m_reading.columnOf(LedgerField::Cause, row.sheet, row.row);
        const auto doubt = doubtOf(row.cause);
        const auto [code, sentence] = toldOf(doubt);
        const auto entered =
            doubt == CauseDoubt::Assumed ? casework::Cause::UnlawfulDismissal : casework::Cause::OtherCause;
        ++m_reading.warned[code];
        m_reading.reports.append({row.sheet, row.row, use ? use->heading : QString(), code,
                                  sentence.arg(row.cause.left(60), label(entered)), false,
                                  use ? use->column : -1});
    }
    static std::pair<QString, QString> toldOf(CauseDoubt doubt)
    {
        switch (doubt) {
        case CauseDoubt::Assumed:
            return {u"cause-assumed"_s,
                    Words::tr(
                        "“%1” does not say what is to be compensated; the claim is entered as “%2”, with its "
                        "own words. Compare it with the papers.")};
        case CauseDoubt::Civil:
            return {u"unknown-cause"_s,
                    Words::tr(
                        "“%1” reads as no labour dispute; the claim is entered as “%2”, with its own words. "
                        "Where it is no case of this office, leave the row out.")};
        case CauseDoubt::None:
        case CauseDoubt::Unknown:
            break;
        }
        return {u"unknown-cause"_s, Words::tr("“%1” is not known as a cause; the claim is entered as “%2”, "
                                              "with its own words.")};
    }

    LedgerReading &m_reading;
    const LedgerChoice &m_assigned;
    const KnownNames &m_known;
    Unknown m_causes, m_townships, m_people;
};

} // namespace

void readWords(LedgerReading &reading, const LedgerChoice &assigned, const KnownNames &known)
{
    RowWords words(reading, assigned, known);
    for (auto &row : reading.importable) {
        words.assign(row);
        words.list(row);
    }
    for (auto &grown : reading.grown)
        words.assign(grown.row);
    words.finish();
}

} // namespace tiaocai::desk
