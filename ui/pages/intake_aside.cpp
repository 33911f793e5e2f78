// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/intake_aside.h"

#include "base/text.h"
#include "look/tokens.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "words.h"

#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::Cause;

namespace {

constexpr int shortestSearch = 2, mostCasesShown = 30, mostClaims = 6;

Result<void> find(const desk::Desk &desk, const QString &text, QList<desk::CaseRow> &found)
{
    if (text.size() < shortestSearch) return {};
    const auto rows = desk.cases().list({.text = text});
    if (!rows) return refuse(rows);
    for (const auto &row : *rows) {
        const auto same = [&](const desk::CaseRow &other) { return other.id == row.id; };
        if (std::none_of(found.begin(), found.end(), same)) found.append(row);
    }
    return {};
}

QStringList namesByCount(const QList<desk::CaseRow> &rows)
{
    QHash<QString, int> counts;
    for (const auto &row : rows)
        ++counts[row.respondents];
    auto names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names;
}

QLabel *note(const QString &objectName)
{
    auto *label = plainLabel({}, objectName);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

Result<KnownCases> knownCases(const desk::Desk &desk, const casework::PartyRecord &applicant,
                              const casework::PartyRecord &employer)
{
    KnownCases known;
    for (const auto &text : {employer.name, employer.alias, employer.creditCode})
        if (auto found = find(desk, normalized(text), known.employer); !found) return refuse(found);
    known.employer.removeIf([&](const desk::CaseRow &row) { return row.respondents.isEmpty(); });
    known.employerNames = namesByCount(known.employer);
    if (applicant.name.size() >= shortestSearch || !applicant.idNumber.isEmpty()) {
        const auto rows = desk.cases().related(applicant);
        if (!rows) return refuse(rows);
        known.applicant = *rows;
    }
    for (const auto &row : known.applicant) {
        const bool sameEmployer = !employer.name.isEmpty() && row.respondents.contains(employer.name);
        if (sameEmployer && !row.closedOn.isValid()) known.duplicates.append(row);
    }
    return known;
}

QList<Cause> likelyClaims(const QList<Cause> &told)
{
    static const QList<Cause> usual{
        Cause::WageArrears, Cause::DoubleWage,      Cause::Overtime,          Cause::Severance,
        Cause::AnnualLeave, Cause::SocialInsurance, Cause::UnlawfulDismissal, Cause::WorkInjuryBenefits};
    auto likely = usual;
    if (told.contains(Cause::WorkInjuryBenefits))
        likely = {Cause::LabourRelation, Cause::SocialInsurance, Cause::WageArrears, Cause::Severance};
    // Severance and compensation for unlawful dismissal exclude one another (劳动合同法 第八十七条).
    if (told.contains(Cause::UnlawfulDismissal)) likely.removeAll(Cause::Severance);
    if (told.contains(Cause::Severance)) likely.removeAll(Cause::UnlawfulDismissal);
    likely.removeIf([&](Cause cause) { return told.contains(cause); });
    return likely.first(std::min<qsizetype>(mostClaims, likely.size()));
}

IntakeAside::IntakeAside(const Workplace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_duplicates(note(u"asideDuplicates"_s))
    , m_employer(button({}, u"edit-find"_s, u"asideEmployer"_s))
    , m_cases(new QListWidget)
    , m_noCases(plainLabel(tr("Earlier cases appear here once a name is typed."), u"asideNoCases"_s))
    , m_claims(new QVBoxLayout)
    , m_warnings(note(u"asideWarnings"_s))
    , m_dates(note(u"asideDates"_s))
{
    setObjectName(u"intakeAside"_s);
    setFixedWidth(36 * spacing);
    m_cases->setObjectName(u"asideCases"_s);
    m_cases->setAccessibleName(tr("Earlier cases"));
    m_cases->setWordWrap(true);
    m_noCases->setWordWrap(true);
    m_employer->setAccessibleName(tr("Take the employer as the files have it"));
    connect(m_employer, &QPushButton::clicked, this, &IntakeAside::employerChosen);
    connect(m_cases, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit caseAsked(CaseId(item->data(Qt::UserRole).toUuid()));
    });
    space(m_claims);
    m_duplicates->setFont(boldFont(Type::Body));
    m_duplicates->setForegroundRole(dangerInk);
    auto *sheet = card();
    auto *around = new QVBoxLayout(this);
    space(around);
    around->addWidget(sheet);
    auto *column = new QVBoxLayout(sheet);
    space(column, cardMargin);
    column->addWidget(heading(tr("Known already"), Type::CardTitle));
    column->addWidget(m_duplicates);
    column->addWidget(m_employer);
    column->addWidget(m_noCases);
    column->addWidget(m_cases, 2);
    column->addWidget(heading(tr("Likely claims"), Type::CardTitle));
    column->addLayout(m_claims);
    column->addWidget(m_warnings);
    column->addWidget(heading(tr("What will be due"), Type::CardTitle));
    column->addWidget(m_dates);
    column->addStretch(1);
    clear();
}

QString IntakeAside::firstEmployer() const
{
    return m_known.employerNames.value(0);
}

void IntakeAside::showKnown(const KnownCases &known)
{
    m_known = known;
    QStringList numbers;
    for (const auto &row : known.duplicates)
        numbers.append(row.number);
    say(m_duplicates,
        numbers.isEmpty() ? QString() : tr("▲ Perhaps registered already: %1").arg(numbers.join(u"、"_s)));
    m_employer->setVisible(!firstEmployer().isEmpty());
    m_employer->setText(tr("F2  %1").arg(firstEmployer()).replace(u'&', u"&&"_s));
    m_cases->clear();
    QSet<CaseId> shown; // the worker's case is his employer's too
    for (const auto &row : known.duplicates + known.applicant + known.employer) {
        if (m_cases->count() == mostCasesShown) break;
        if (shown.contains(row.id)) continue;
        shown.insert(row.id);
        auto *item =
            new QListWidgetItem(u"%1　%2\n%3"_s.arg(row.number, casework::standing(row.stage, row.ending),
                                                    against(row.applicants, row.respondents)),
                                m_cases);
        item->setData(Qt::UserRole, row.id.uuid());
    }
    m_cases->setVisible(m_cases->count() > 0);
    m_noCases->setVisible(m_cases->count() == 0);
}

void IntakeAside::showClaims(const QList<Cause> &likely)
{
    while (auto *item = m_claims->takeAt(0)) {
        if (auto *offer = item->widget()) {
            offer->hide(); // it may be the one that was pressed, and lives until that is answered
            offer->deleteLater();
        }
        delete item;
    }
    int n = 0;
    for (const auto cause : likely) {
        const auto words = u"%1  Alt+%2"_s.arg(casework::label(cause)).arg(++n);
        auto *offer = button(words, {}, u"likely.%1"_s.arg(casework::name(cause)), Rank::Ghost);
        offer->setAccessibleName(words);
        offer->setToolTip(words);
        // Not the button's own shortcut: that waits for a tenth of a second, and letters follow.
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + n)), offer);
        connect(keys, &QShortcut::activated, this, [this, cause] { emit claimChosen(cause); });
        connect(offer, &QPushButton::clicked, this, [this, cause] { emit claimChosen(cause); });
        m_claims->addWidget(offer, 0, Qt::AlignLeft);
        offer->show(); // its keys answer at once
    }
}

void IntakeAside::showFollowing(const QStringList &warnings, const QStringList &dates)
{
    say(m_warnings, warnings.isEmpty() ? QString() : u"▲ "_s + warnings.join(u"\n▲ "_s));
    say(m_dates, dates.join(u'\n'));
}

void IntakeAside::clear()
{
    showKnown({});
    showClaims(likelyClaims({}));
    showFollowing({}, {tr("Nothing yet: who, what and when come first.")});
}

} // namespace tiaocai::ui
