// SPDX-License-Identifier: MIT
#include "ui/check/payercompletion.h"

#include "app/domain/payerwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr size_t MostOffered = 8;

PayerCompletion::PayerCompletion(QLineEdit *line)
    : QObject(line)
    , m_line(line)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    // What fits is chosen by us, not by the letters in the list.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName("completion"_L1);
    m_completer->popup()->installEventFilter(this);
    // Not by every change: a highlighted name stands in the line as well, and is to stay in the list.
    connect(m_line, &QLineEdit::textEdited, this, &PayerCompletion::offer);
    m_line->setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &PayerCompletion::entered);
}

void PayerCompletion::offer(const QString &typed)
{
    QStringList names;
    for (const auto &payer : payersFitting(typed, m_payers)) {
        if (size_t(names.size()) < MostOffered && payer.name != typed.trimmed())
            names.append(payer.name);
    }
    m_names->setStringList(names);
    if (names.isEmpty())
        m_completer->popup()->hide();
}

void PayerCompletion::fill(const QString &payer)
{
    const QSignalBlocker quiet(m_completer);
    m_line->setText(payer);
    m_completer->popup()->hide();
}

/// The insurer that is named so as far as it is typed, where there is one alone: whoever has typed half a name means
/// it.
std::optional<KnownPayer> PayerCompletion::onlyOneBegunBy(const QString &typed) const
{
    const auto letters = foldedPayer(typed);
    const auto begins = [&letters](const QString &name) { return foldedPayer(name).startsWith(letters); };
    std::optional<KnownPayer> meant;
    for (const auto &payer : m_payers) {
        const auto &others = payer.otherNames;
        if (letters.isEmpty() || !(begins(payer.name) || std::any_of(others.cbegin(), others.cend(), begins)))
            continue;
        if (meant)
            return std::nullopt;
        meant = payer;
    }
    return meant;
}

/// Qt alone would only close the list.
bool PayerCompletion::eventFilter(QObject *watched, QEvent *event)
{
    auto *popup = m_completer->popup();
    if (watched != popup || event->type() != QEvent::KeyPress || popup->currentIndex().isValid())
        return QObject::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    if (const auto meant = onlyOneBegunBy(m_line->text()))
        fill(meant->name);
    popup->hide();
    emit entered();
    return true;
}

} // namespace coverdesk
