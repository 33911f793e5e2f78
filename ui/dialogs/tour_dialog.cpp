// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/tour_dialog.h"

#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    QString title, text;
};

std::array<Step, TourDialog::steps> story()
{
    return {{
        {TourDialog::tr("Today comes first"),
         TourDialog::tr("Every morning this page says what is late, what is due, and which cases nobody has "
                        "touched. The "
                        "number before an act is the key that opens its form; it saves nothing.")},
        {TourDialog::tr("A case begins with Ctrl+N"),
         TourDialog::tr("Tell the story from top to bottom; Enter goes to the next line. A name, a claim and "
                        "a sentence are "
                        "enough, the rest can follow. Nothing typed is lost, even if the power fails.")},
        {TourDialog::tr("Everything else is an act"),
         TourDialog::tr("Open a case and press Enter: only what may follow is offered, and before you save "
                        "you read which "
                        "dates will move. A slip is taken back with Undo for ten minutes.")},
        {TourDialog::tr("Every date says why"),
         TourDialog::tr(
             "F1 shows the article, the day from which it counts and the holidays between. It prints as a "
             "calculation sheet for the paper file.")},
        {TourDialog::tr("Find anything, ask anything"),
         TourDialog::tr(
             "Ctrl+K finds a case by number, name or pinyin initials. F12 lists all keys, Shift+F1 opens the "
             "guide; neither needs a network.")},
    }};
}

} // namespace

TourDialog::TourDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(heading({}, Type::PageTitle, u"tourTitle"_s))
    , m_text(plainLabel({}, u"tourText"_s))
    , m_place(plainLabel({}, u"tourPlace"_s))
    , m_back(button(tr("Back"), u"go-previous"_s, u"tourBack"_s))
    , m_on(button({}, u"go-next"_s, u"tourOn"_s))
{
    setObjectName(u"tourDialog"_s);
    setWindowTitle(tr("Welcome"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *skip = button(tr("Skip"), u"dialog-cancel"_s, u"tourSkip"_s);
    connect(skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_on, &QPushButton::clicked, this,
            [this] { m_step + 1 < steps ? showStep(m_step + 1) : accept(); });
    m_on->setDefault(true);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(skip);
    row->addWidget(m_place, 1, Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_on);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    resizeOnScreen(this, {60 * spacing, 28 * spacing});
    showStep(0);
}

void TourDialog::showStep(int step)
{
    m_step = step;
    const auto [title, text] = story()[size_t(step)];
    m_title->setText(title);
    m_text->setText(text);
    m_place->setText(tr("%1 of %2").arg(step + 1).arg(steps));
    m_back->setEnabled(step > 0);
    m_on->setText(step + 1 < steps ? tr("Next") : tr("Begin"));
}

} // namespace tiaocai::ui
