// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

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
///   {"event":"busy","about":W,"at":T}                                 a request was turned away, unpaid
/// K: the Idempotency-Key, lower case. T: UTC, ISO 8601 with milliseconds. A: the body that was sent, as text.
/// W: which one, by its kind and its key or external id.
/// A last line without its end was never answered: it is cut off before the next one is written.
class Ledger
{
public:
    enum class Verdict { Charged, Replayed, Conflict, Spent, Unavailable };

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
    /// `allowance`: how many charges the ledger may hold; Spent when it does.
    Settled charge(const std::optional<QString> &key, const QByteArray &fingerprint, const QByteArray &answer,
                   std::optional<qint64> allowance = std::nullopt);

    /// False when it could not be kept: then it must not be confirmed either.
    bool keep(const PhoneInquiry &inquiry);

    /// True once for each `about`, whoever asks; writes that it was.
    bool turnsAway(const QString &about);

    std::optional<PhoneInquiry> inquiry(const QString &id);
    /// Every one, newest first; of the same moment, the last one kept first.
    QList<PhoneInquiry> inquiries();

private:
    struct Charge
    {
        QByteArray fingerprint;
        QByteArray answer;
    };

    struct Memory
    {
        QHash<QString, Charge> charges;
        qint64 charged = 0;
        QHash<QString, PhoneInquiry> inquiries;
        QStringList inquiryIds; // newest line first
        QSet<QString> turnedAway;
    };

    // All of these want the mutex and the file's lock held.
    bool reread();
    void remember(const QByteArray &line);
    bool append(const QJsonObject &event);
    std::optional<Settled> earlier(const QString &key, const QByteArray &fingerprint);

    QString m_folder;
    std::mutex m_mutex;
    Memory m_memory;
    qint64 m_known = 0; // bytes of whole lines read so far
};

} // namespace coverdesk::practice
