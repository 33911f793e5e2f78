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
    form->addRow(tr("Room between lines"), buildDensity());
    form->addRow(tr("Size of letters"), buildScale());
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

/// The window is made again, as in another language.
QComboBox *WindowPanel::buildDensity()
{
    auto *box = new QComboBox;
    box->setObjectName(u"windowDensity"_s);
    box->addItem(tr("By the screen"));
    box->addItem(tr("Compact"), int(Density::Compact));
    box->addItem(tr("Comfortable"), int(Density::Comfortable));
    const auto chosen = m_place.preferences().value(densityKey);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen.toInt())) : 0);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_place.preferences().set(densityKey, box->currentData());
        emit languageChosen(m_place.preferences().value(u"language"_s, u"zh"_s).toString());
    });
    return box;
}

QComboBox *WindowPanel::buildScale()
{
    auto *box = new QComboBox;
    box->setObjectName(u"windowScale"_s);
    for (const int percent : {100, 110, 125, 150})
        box->addItem(u"%1 %"_s.arg(percent), percent);
    box->setCurrentIndex(std::max(0, box->findData(m_place.preferences().value(scaleKey, 100).toInt())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_place.preferences().set(scaleKey, box->currentData());
        emit languageChosen(m_place.preferences().value(u"language"_s, u"zh"_s).toString());
    });
    return box;
}

} // namespace tiaocai::ui
