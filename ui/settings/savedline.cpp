// SPDX-License-Identifier: MIT
#include "ui/settings/savedline.h"

#include "ui/settings/intoview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QTime>

using namespace Qt::StringLiterals;

namespace coverdesk {

SavedLine::SavedLine(QWidget *parent)
    : QWidget(parent)
    , m_saved(new ToneLabel(Icon::Check, QString(), Tone::Ok, this))
    , m_before(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_undo(new Button(tr("Undo"), Button::Kind::Link, this))
    , m_keys(new QShortcut(QKeySequence(QKeySequence::Undo), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_saved);
    row->addWidget(m_before);
    row->addWidget(m_undo);
    row->addStretch();
    hide();
    m_undo->setToolTip(keysInWords(QKeySequence::Undo));
    connect(m_undo, &Button::clicked, this, &SavedLine::undoAsked);
    connect(m_keys, &QShortcut::activated, this, &SavedLine::undoAsked);
}

static QString now()
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(QTime::currentTime(), u"h:mm AP"_s);
}

void SavedLine::speak(Icon icon, const QString &words, Tone tone, const QString &before)
{
    m_saved->show(icon, words, tone);
    m_before->setWords(before);
    setAccessibleName(before.isEmpty() ? words : QString(words + u' ' + before));
    show();
    bringIntoView(this);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit spoke();
}

void SavedLine::offerUndo(bool isOffered)
{
    m_undo->setVisible(isOffered);
    m_keys->setEnabled(isOffered);
}

void SavedLine::praise(const QString &before)
{
    offerUndo(true);
    speak(Icon::Check, tr("Saved %1").arg(now()), Tone::Ok, before);
}

void SavedLine::takenBack()
{
    offerUndo(false);
    speak(Icon::Check, tr("Taken back %1").arg(now()), Tone::Ok, {});
}

void SavedLine::blame(const QString &words)
{
    offerUndo(false);
    speak(Icon::Warning, words, Tone::Bad, {});
}

} // namespace coverdesk
