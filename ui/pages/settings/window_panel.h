// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QWidget>

class QComboBox;

namespace tiaocai::ui {

/// Choices of this window, not of the office: they are taken at once and saved nowhere else.
class WindowPanel : public QWidget {
    Q_OBJECT

public:
    explicit WindowPanel(const Workplace &place);

signals:
    /// en, zh or zh_TW: the window is to speak it from now on.
    void languageChosen(const QString &language);

private:
    QComboBox *buildLanguage();
    QComboBox *buildLook();
    QComboBox *buildDensity();
    QComboBox *buildScale();

    const Workplace &m_place;
};

} // namespace tiaocai::ui
