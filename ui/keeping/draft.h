// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/drafts.h"

#include <QTimer>

#include <functional>

namespace tiaocai::ui {

/// The draft of one form: kept after a rest in typing, gone once the form was saved or thrown away.
class Draft : public QObject {
    Q_OBJECT

public:
    using Content = std::function<QJsonObject()>;

    Draft(Drafts &drafts, const QString &key, Content content, QObject *parent);

    /// What an earlier window left; empty where nothing.
    QJsonObject left() const { return m_drafts.read(m_key); }
    void touched() { m_rest.start(); }
    /// What stands in the form now was not typed.
    void pause() { m_rest.stop(); }
    void keep();
    void drop();

private:
    Drafts &m_drafts;
    QString m_key;
    Content m_content;
    QTimer m_rest;
};

} // namespace tiaocai::ui
