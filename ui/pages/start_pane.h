// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/side_pane.h"
#include "workplace.h"

class QGridLayout;

namespace tiaocai::ui {

/// The first steps of an office without a case: what is set up already, and where each is changed.
class StartPane : public SidePane {
    Q_OBJECT

public:
    enum class Step { Office, People, Numbers };

    explicit StartPane(const Workplace &place);

    void refresh();

signals:
    void changeAsked(tiaocai::ui::StartPane::Step step);

private:
    void add(Step step, bool isDone, const QString &title, const QString &words);

    const Workplace &m_place;
    QGridLayout *m_steps;
};

} // namespace tiaocai::ui
