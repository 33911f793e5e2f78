// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casework/act_kind.h"
#include "casework/choices.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

/// The papers of mediation and arbitration: what each of them is, says and demands (resources/documents).
namespace tiaocai::documents {

/// What a field without a value does to its paper.
enum class Empty {
    Stop,  ///< it is not issued
    Mark,  ///< listed, printed with a blank
    Blank, ///< a line to write on, listed
    Omit   ///< left out
};
enum class FieldType { Text, Long, Date, DateHan, Time, Money, MoneyCapital, Number, Flag, Tick, List };
enum class When { Before, With, After };
enum class Volume { Main, Side, None }; ///< 正卷, 副卷, cover and labels

struct PaperField {
    QString name; ///< 住所
    QString in;   ///< the list that it repeats in: 被申请人列表; empty: of the whole paper
    QString source;
    FieldType type = FieldType::Text;
    QStringList mandatory; ///< articles ("规则29"), or the one word usual, optional, by hand
    Empty empty = Empty::Omit;

    /// "被申请人列表.住所", as answers and what is missing name it.
    QString key() const { return in.isEmpty() ? name : in + u'.' + name; }
};

struct Template {
    QString id;    ///< hearing-notice
    QString name;  ///< 开庭通知书: in lists; the printed title stands in the body
    QString group; ///< 仲裁程序
    QList<casework::CaseKind> cases;
    QString maker;                    ///< M, A, C, H, R, party, and mixtures: "A/C"
    QList<casework::ActKind> offered; ///< acts that offer it
    When when = When::After;          ///< of those acts
    QString condition;                ///< of the offer, for a person to read; may be empty
    QString recipient, per, copies;   ///< 每一当事人, "party", 1＋1存卷
    Volume volume = Volume::Main;
    QHash<casework::CaseKind, int> order; ///< place in the catalogue
    QString number; ///< as the list of documents says: 案号, 文书编号, a series' template; empty: none
    QString
        series; ///< the office's own yearly series of its number (Settings::series), empty: none of its own
    QStringList signatures;
    QString seal;        ///< may be empty
    bool issued = false; ///< frozen with number, version and bytes; else a form
    QString clock;       ///< which clock it starts, meets, moves or proves, for a person to read
    QString service;     ///< id of its rule of service
    QStringList basis;   ///< articles
    QString overlay;     ///< province code; empty: everywhere
    QList<PaperField> fields;
    QString body; ///< Mustache over lines with block marks (docs/decisions/0030)

    const PaperField *field(QStringView list, QStringView field) const;
};

/// In which ways a paper may be served (section 5 of the list of documents).
struct ServiceRule {
    QString id;
    QStringList allowed, never;         ///< names of casework::ServiceMethod, and publication, deemed-return
    QHash<QString, QString> conditions; ///< by way, Chinese
    QString note;
};

/// All papers, in the order of the list of documents. Copies share their content.
class Catalogue {
public:
    /// What the program brings, read once. Refuses `bad-documents` naming file and field at fault.
    static const Result<Catalogue> &ofProgram();
    /// Name of file, bytes: `index.json`, `fields.json`, `services.json`, and one file a paper. Reads strictly: `bad-documents`.
    static Result<Catalogue> fromFiles(const QHash<QString, QByteArray> &files);

    const QList<Template> &templates() const;
    /// nullptr where there is none of that id.
    const Template *paper(QStringView id) const;
    const ServiceRule *service(QStringView id) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

/// "stop", "mark", "blank", "omit".
QString name(Empty empty);
/// "before", "with", "after".
QString name(When when);

} // namespace tiaocai::documents
