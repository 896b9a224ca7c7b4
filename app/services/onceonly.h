// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>

namespace coverdesk {

/// A question that can be read once and never again, so that the network layer cannot send it twice by itself.
///
/// It refuses its first byte after the last moment, and knows whether it ever gave one: the only proof of what left.
class OnceOnly final : public QIODevice
{
    Q_OBJECT

public:
    /// \a lastMoment is wall clock; an invalid one refuses at once.
    OnceOnly(const QByteArray &bytes, const QDateTime &lastMoment, QObject *parent);

    bool hasGiven() const { return m_given > 0; }

    /// Whether it was asked for its first byte too late.
    bool isRefused() const { return m_refused; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *target, qint64 room) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    QDateTime m_lastMoment;
    qint64 m_given = 0;
    bool m_refused = false;
};

/// Whether \a lastMoment is still to come.
bool isInTime(const QDateTime &lastMoment);

} // namespace coverdesk
