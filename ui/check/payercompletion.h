// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/payersearch.h"

#include <QObject>

#include <optional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace coverdesk {

/// Offers insurers while *Insurance company* is typed: by their names, by what else they are called, and with a typo or
/// two. One Enter takes what was chosen, or the only one that begins as typed, or what is typed, and moves on.
class PayerCompletion final : public QObject
{
    Q_OBJECT

public:
    /// For that line.
    explicit PayerCompletion(QLineEdit *line);

    void setPayers(const std::vector<KnownPayer> &payers) { m_payers = payers; }

    /// Shows a name that nobody types, without offering others for it.
    void fill(const QString &payer);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// An insurer is entered; the keyboard may go on.
    void entered();

private:
    std::optional<KnownPayer> onlyOneBegunBy(const QString &typed) const;
    void offer(const QString &typed);

    QLineEdit *m_line;
    QStringListModel *m_names;
    QCompleter *m_completer;
    std::vector<KnownPayer> m_payers;
};

} // namespace coverdesk
