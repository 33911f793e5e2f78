// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tiaocai::ui {

class ElidedLabel;

/// A room in the sidebar: icon, word, how much waits in it. Where it is narrow the word is the tool tip.
class RoomButton : public QAbstractButton {
    Q_OBJECT

public:
    RoomButton(const QString &icon, const QString &word, const QString &objectName);

    /// Late ones as ▲ n, open ones plain; nothing where there are none.
    void setCounters(int late, int open);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintWide(QPainter &painter) const;
    void paintBadge(QPainter &painter) const;
    void say();

    QString m_icon;
    int m_late = 0, m_open = 0;
    bool m_isNarrow = false;
};

/// The rooms at the left; settings, office and version at the bottom.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar();

    /// `room` is what `roomChosen` says.
    RoomButton *addRoom(int room, const QString &icon, const QString &word, const QString &objectName);
    /// At the bottom, apart from the others.
    RoomButton *addSettings(int room, const QString &icon, const QString &word, const QString &objectName);
    void setCurrent(int room);
    void setCounters(int room, int late, int open);
    void setOffice(const QString &name);
    void setNarrow(bool narrow);

    static constexpr int wide = 152, roomy = 176, narrow = 56;

signals:
    void roomChosen(int room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoomButton *make(int room, const QString &icon, const QString &word, const QString &objectName);

    QButtonGroup *m_group;
    QVBoxLayout *m_rooms;
    QVBoxLayout *m_bottom;
    QWidget *m_about;
    ElidedLabel *m_office;
};

} // namespace tiaocai::ui
