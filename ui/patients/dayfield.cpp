// SPDX-License-Identifier: MIT
#include "ui/patients/dayfield.h"

#include "app/domain/fields.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LineWidth = 112;

DayField::DayField(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_edit(new FieldEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_edit);
    m_label->setBuddy(m_edit);
    m_edit->setFixedWidth(LineWidth);
    m_edit->setPlaceholderText(tr("MM/DD/YYYY"));
    m_edit->setAccessibleName(tr("Answer in force on"));
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setWords(tr("Answer in force on"));
    show(QDate::currentDate());
    connect(m_edit, &QLineEdit::textChanged, this, &DayField::judge);
    connect(m_edit, &FieldEdit::left, this, &DayField::settle);
}

DayField::~DayField()
{
    // The line loses the keyboard as it goes, when there is nobody left to tell.
    m_edit->disconnect(this);
}

std::optional<QDate> DayField::day() const
{
    return dateFromText(tidied(m_edit->text()));
}

void DayField::show(const QDate &day)
{
    m_edit->setText(inWords(day));
}

QString DayField::typed() const
{
    return m_edit->text();
}

void DayField::type(const QString &text)
{
    m_edit->setText(text);
}

void DayField::setWords(const QString &words)
{
    m_label->setWords(words);
    m_edit->setAccessibleDescription(words);
}

/// Gentle while somebody types: half a date is no mistake yet.
void DayField::judge()
{
    if (day())
        m_edit->setProblemIcon(std::nullopt);
    emit dayChanged();
}

void DayField::settle()
{
    if (const auto typed = day())
        return show(*typed);
    m_edit->setProblemIcon(Icon::Warning);
}

} // namespace coverdesk
