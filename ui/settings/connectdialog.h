// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDialog>

#include <array>

namespace coverdesk {

class AccountCard;
class Button;
class Office;

/// Where the clinic's accounts at the two services are entered, tried without a charge, and kept.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(Office &office, QWidget *parent = nullptr);

    void done(int result) override;

signals:
    void connected();

private:
    void arrange();
    void fillKnown();
    bool isReady();
    void tryThem();
    void keepThem();
    void onTried(AccountCard *card, const Result<Done> &tried);
    void onKept(AccountCard *card, const Result<Done> &kept);
    void begin(AccountCard *card, const QString &words);
    void end();

    Office &m_office;
    std::array<AccountCard *, 2> m_cards;
    Button *m_try;
    Button *m_save;
    Button *m_close;
    /// How many services are being tried or kept.
    int m_busy = 0;
};

} // namespace coverdesk
