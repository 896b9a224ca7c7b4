// SPDX-License-Identifier: MIT
#include "ui/check/offers.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace coverdesk {

Offers::Offers(FormField *line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_words(new QStringListModel(this))
    , m_arrow(line->edit()->addAction(QIcon(), QLineEdit::TrailingPosition))
{
    auto *completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName("completion"_L1);
    line->edit()->setCompleter(completer);
    line->edit()->installEventFilter(this);
    m_arrow->setText(tr("Show the list"));
    m_arrow->setToolTip(tr("Show the list (Down)"));
    inkArrow();
    connect(m_arrow, &QAction::triggered, this, &Offers::openAll);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &Offers::taken);
}

void Offers::offer(const QStringList &words)
{
    m_words->setStringList(words);
    m_arrow->setVisible(!words.isEmpty());
}

void Offers::show(const QString &text)
{
    auto *completer = m_line->edit()->completer();
    const QSignalBlocker quiet(completer);
    m_line->setText(text);
    completer->popup()->hide();
}

void Offers::openAll()
{
    auto *completer = m_line->edit()->completer();
    m_line->edit()->setFocus(Qt::OtherFocusReason);
    completer->setCompletionPrefix({});
    completer->complete();
}

bool Offers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        inkArrow();
    const auto isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!isDown || m_words->rowCount() == 0 || m_line->edit()->completer()->popup()->isVisible())
        return QObject::eventFilter(watched, event);
    openAll();
    return true;
}

void Offers::inkArrow()
{
    m_arrow->setIcon(icon(Icon::Down, colours().ink));
}

} // namespace coverdesk
