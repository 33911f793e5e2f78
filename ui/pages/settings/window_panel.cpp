// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/window_panel.h"

#include "ui/look.h"
#include "widgets/layout.h"

#include <QComboBox>
#include <QFormLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

WindowPanel::WindowPanel(const Workplace &place)
    : m_place(place)
{
    auto *form = new QFormLayout(this);
    space(form, spacing);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Language"), buildLanguage());
    form->addRow(tr("Look"), buildLook());
}

QComboBox *WindowPanel::buildLanguage()
{
    auto *box = new QComboBox;
    box->setObjectName(u"windowLanguage"_s);
    box->addItem(u"简体中文"_s, u"zh"_s);
    box->addItem(u"繁體中文"_s, u"zh_TW"_s);
    box->addItem(u"English"_s, u"en"_s);
    const auto language = m_place.preferences().value(u"language"_s, u"zh"_s).toString();
    box->setCurrentIndex(std::max(0, box->findData(language)));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_place.preferences().set(u"language"_s, box->currentData().toString());
        emit languageChosen(box->currentData().toString());
    });
    return box;
}

QComboBox *WindowPanel::buildLook()
{
    auto *box = new QComboBox;
    box->setObjectName(u"windowLook"_s);
    box->addItem(tr("Light"), int(Look::Light));
    box->addItem(tr("Dark"), int(Look::Dark));
    box->setCurrentIndex(box->findData(int(wornLook())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_place.preferences().set(u"look"_s, box->currentData());
        wear(Look(box->currentData().toInt()));
    });
    return box;
}

} // namespace tiaocai::ui
