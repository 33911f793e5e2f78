// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "vault/office_key.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace tiaocai::ui {

/// What was typed and not saved yet, a small file a form, so that it survives the end of the program however
/// that comes. Personal data: the folder and its files are the owner's alone (0700, 0600), and each person who acts
/// finds his own; in an office with accounts they are sealed, also those that anybody
/// typed before it had any. Written on a thread of its own; without a folder kept for as long as the window lives.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(const QString &folder = {}, QObject *parent = nullptr);
    ~Drafts() override; ///< what was asked for is written

    /// Whose drafts are read and kept from here on.
    void setOwner(const PersonId &owner, std::shared_ptr<const vault::OfficeKey> key = {});

    /// Empty where there is none.
    QJsonObject read(const QString &key) const;
    void keep(const QString &key, const QJsonObject &content);
    void drop(const QString &key);
    /// Keys of what waits for the owner, the latest first.
    QStringList waiting() const;
    /// Of every form, what was typed just now: the window goes.
    void keepAll() { emit keepAsked(); }
    /// Until everything stands on the disk.
    void wait() { m_writer.waitForDone(); }

signals:
    /// A draft could not be written: nothing typed from here on is safe.
    void failed(const tiaocai::Refusal &refusal);
    void keepAsked();
    /// Another person acts from now on: what is typed still belongs to the one before.
    void ownerLeaves();
    void ownerCame();

private:
    QString folder() const;
    QByteArray inWriting(const QString &key, const QJsonObject &content) const;
    QJsonObject fromWriting(const QString &key, const QByteArray &bytes) const;
    void write(std::function<Result<void>()> work);
    void sealPlain();
    QString pathOf(const QString &key) const;

    QString m_folder;
    PersonId m_owner; ///< null: nobody acts yet
    std::shared_ptr<const vault::OfficeKey> m_key;
    QHash<QString, QJsonObject> m_kept; ///< by path
    QThreadPool m_writer;
};

/// Where the drafts of an office file are kept.
QString draftsFolder(const QString &officePath);

} // namespace tiaocai::ui
