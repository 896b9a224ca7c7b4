// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace coverdesk::practice {

/// A phone inquiry as the ledger keeps it. `createdAt` is UTC.
struct PhoneInquiry
{
    QString id;
    QDateTime createdAt;
    QJsonObject request;
};

/// What both practice services must not forget: who was charged for what, and which calls were ordered.
///
/// One file, `ledger.jsonl`, only ever appended to, owner-only, one JSON object a line, written under a lock all
/// processes on the folder share and on the disk before the call returns. Keys without a value are null.
///   {"event":"charge","key":K,"at":T,"fingerprint":F,"answer":A}      one paid eligibility check
///   {"event":"replay","key":K,"at":T}                                 a stored answer was given once more, free
///   {"event":"create","externalId":X,"id":I,"at":T,"request":{…}}     one paid phone inquiry
/// K: the Idempotency-Key, lower case. T: UTC, ISO 8601 with milliseconds. A: the body that was sent, as text.
/// A last line without its end was never answered: it is cut off before the next one is written.
class Ledger
{
public:
    enum class Verdict { Charged, Replayed, Conflict, Unavailable };

    struct Settled
    {
        Verdict verdict;
        /// The body to send; empty unless charged or replayed.
        QByteArray answer;
    };

    explicit Ledger(const QString &folder);

    static QString fileIn(const QString &folder);

    /// Makes the folder (0700) and the file (0600) where missing; false when they can't be used.
    bool open();

    /// What became of an earlier request with this key, by any process on the folder; none if there was none.
    std::optional<Settled> recall(const QString &key, const QByteArray &fingerprint);

    /// Charges, unless the key was used before: then as `recall`. A request without a key is always charged.
    Settled charge(const std::optional<QString> &key, const QByteArray &fingerprint, const QByteArray &answer);

    /// False when it could not be kept: then it must not be confirmed either.
    bool keep(const PhoneInquiry &inquiry);

    std::optional<PhoneInquiry> inquiry(const QString &id);
    /// Every one, newest first.
    QList<PhoneInquiry> inquiries();

private:
    struct Charge
    {
        QByteArray fingerprint;
        QByteArray answer;
    };

    // All of these want the mutex and the file's lock held.
    bool reread();
    void remember(const QByteArray &line);
    bool append(const QJsonObject &event);
    std::optional<Settled> earlier(const QString &key, const QByteArray &fingerprint);

    QString m_folder;
    std::mutex m_mutex;
    QHash<QString, Charge> m_charges;
    QHash<QString, PhoneInquiry> m_inquiries;
    qint64 m_known = 0; // bytes of whole lines read so far
};

} // namespace coverdesk::practice
