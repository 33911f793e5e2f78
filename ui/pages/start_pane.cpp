// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_pane.h"

#include "office/numbering.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/marks.h"

#include <QGridLayout>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int startPaneWidth = 320, rowsOfAStep = 3;

QString staffWords(const QList<office::Person> &people)
{
    QStringList names;
    for (const auto &person : people) {
        if (person.isHere())
            names << (person.roles.isEmpty() ? person.name
                                             : person.name + u' ' + label(person.roles.first()));
    }
    return names.join(u'、');
}

QString firstNumberOf(const OfficeView &office, int year)
{
    const auto series = office.office.kind == office::OfficeKind::Centre ? u"mediation"_s : u"arbitration"_s;
    return office::numberBy(office.settings.series.value(series), year, 1, office.office.code)
        .value_or(QString());
}

} // namespace

StartPane::StartPane(const Workplace &place)
    : SidePane(u"startPane"_s, startPaneWidth)
    , m_place(place)
    , m_steps(new QGridLayout)
{
    space(m_steps);
    m_steps->setColumnStretch(1, 1);
    body()->addWidget(heading(tr("First steps"), Type::CardTitle));
    body()->addLayout(m_steps);
    body()->addStretch(1);
    auto *hint = quietLabel(
        tr("A date is typed as 1126, +15 or 今. Enter goes to the next field, only Ctrl+Enter saves; "
           "F1 says why a date is what it is."));
    hint->setWordWrap(true);
    foot()->addWidget(hint);
}

void StartPane::refresh()
{
    empty(m_steps);
    const auto &office = m_place.office();
    const auto number = firstNumberOf(office, m_place.today().year());
    add(Step::Office, true, tr("Office"), u"%1　%2"_s.arg(office.office.name, label(office.office.kind)));
    add(Step::People, office.people.size() > 1, tr("People"), staffWords(office.people));
    add(Step::Numbers, !number.isEmpty(), tr("Case numbers"), tr("from %1 on, anew each year").arg(number));
}

void StartPane::add(Step step, bool isDone, const QString &title, const QString &words)
{
    const int row = int(step) * rowsOfAStep;
    auto *mark = new QLabel;
    mark->setPixmap(icon(isDone ? Mark::Done : Mark::Missing).pixmap(16, 16));
    mark->setAccessibleName(isDone ? tr("done") : tr("still to do"));
    auto *change = button(tr("Change"), {}, u"startStep.%1"_s.arg(int(step)), Rank::Ghost);
    change->setAccessibleName(tr("Change: %1").arg(title));
    setSmall(change);
    connect(change, &QPushButton::clicked, this, [this, step] { emit changeAsked(step); });
    auto *said = new ElidedLabel(Type::Small);
    said->setQuiet(true);
    said->setText(words);
    m_steps->addWidget(hairline(), row, 0, 1, 3);
    m_steps->addWidget(mark, row + 1, 0);
    m_steps->addWidget(heading(title, Type::Body), row + 1, 1);
    m_steps->addWidget(change, row + 1, 2, 2, 1, Qt::AlignVCenter);
    m_steps->addWidget(said, row + 2, 1);
}

} // namespace tiaocai::ui
