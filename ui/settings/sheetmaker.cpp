// SPDX-License-Identifier: MIT
#include "ui/settings/sheetmaker.h"

#include "app/secrets/phrasewords.h"
#include "app/secrets/recoveryphrase.h"
#include "app/secrets/wipe.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/phrasegrid.h"
#include "ui/settings/sheetdialogs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

static std::array<int, 2> randomPlaces()
{
    auto *chance = QRandomGenerator::system();
    const int one = chance->bounded(24);
    const int other = (one + 1 + chance->bounded(23)) % 24;
    return {std::min(one, other), std::max(one, other)};
}

SheetMaker::SheetMaker(QWidget *parent)
    : QWidget(parent)
    , askFileName([this](const QString &name) { return chooseSheetFile(this, name); })
    , printSheet([this](const RecoverySheet &made) { return printOnChosenPrinter(this, made); })
    , m_wordsPage(new QWidget(this))
    , m_askingPage(new QWidget(this))
    , m_grid(new PhraseGrid(m_wordsPage))
    , m_save(new Button(tr("Save the recovery sheet"), m_wordsPage))
    , m_print(new Button(tr("Print"), m_wordsPage))
    , m_goOn(new Button(tr("I have the sheet: go on"), m_wordsPage))
    , m_outcome(new OutcomeLine(m_wordsPage))
    , m_asked(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wordsPage);
    column->addWidget(m_askingPage);
    arrangeWords();
    arrangeAsking();
    m_askingPage->hide();
    connect(m_save, &Button::clicked, this, &SheetMaker::save);
    connect(m_print, &Button::clicked, this, &SheetMaker::print);
    connect(m_goOn, &Button::clicked, this, &SheetMaker::ask);
}

SheetMaker::~SheetMaker()
{
    wipe(m_key);
}

void SheetMaker::arrangeWords()
{
    auto *column = new QVBoxLayout(m_wordsPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *lead = new PlainLabel(tr("These 24 words are shown this once. Save or print the sheet, or write them down "
                                   "with their numbers; then two of them are asked back."),
                                m_wordsPage);
    lead->setWrapping(true);
    m_print->setLeadingIcon(Icon::Printer);
    m_save->setLeadingIcon(Icon::File);
    auto *buttons = new FlowLayout(8, nullptr);
    auto *cancel = new Button(tr("Cancel"), m_wordsPage);
    for (auto *button : {m_save, m_print, m_goOn, cancel})
        buttons->addWidget(button);
    column->addWidget(lead);
    column->addWidget(m_grid);
    column->addWidget(m_outcome);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &SheetMaker::cancelled);
}

void SheetMaker::arrangeAsking()
{
    auto *column = new QVBoxLayout(m_askingPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *lead =
        new PlainLabel(tr("Read these two words from the sheet. Until both are right, nothing changes."), m_askingPage);
    lead->setWrapping(true);
    m_asked->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *done = new Button(tr("Check the words"), Button::Kind::Primary, m_askingPage);
    auto *back = new Button(tr("Show the words again"), m_askingPage);
    auto *cancel = new Button(tr("Cancel"), m_askingPage);
    for (auto *button : {done, back, cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(lead);
    column->addLayout(m_asked);
    column->addLayout(buttons);
    connect(done, &Button::clicked, this, &SheetMaker::prove);
    connect(back, &Button::clicked, this, &SheetMaker::showWords);
    connect(cancel, &Button::clicked, this, &SheetMaker::cancelled);
}

void SheetMaker::begin(const QString &clinic, const QUuid &profile)
{
    forget();
    m_clinic = clinic;
    m_profile = profile;
    m_madeAt = QDateTime::currentDateTime();
    m_key = randomKey();
    m_save->setKind(Button::Kind::Primary);
    m_goOn->setKind(Button::Kind::Plain);
    m_outcome->hide();
    showWords();
}

void SheetMaker::forget()
{
    wipe(m_key);
    m_grid->clear();
    for (auto *field : m_fields) {
        if (field)
            field->setText({});
    }
}

QByteArray SheetMaker::takeKey()
{
    QByteArray key;
    key.swap(m_key);
    forget();
    return key;
}

RecoverySheet SheetMaker::sheet() const
{
    return {m_clinic, m_profile, m_madeAt, phraseOf(m_key).value_or(PhraseWords{})};
}

void SheetMaker::showWords()
{
    const auto words = phraseOf(m_key);
    if (!words)
        return;
    m_grid->show(*words);
    m_askingPage->hide();
    m_wordsPage->show();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void SheetMaker::save()
{
    const auto made = sheet();
    const auto file = askFileName(neutralName(made));
    // The window may have locked while a file was chosen.
    if (file.isEmpty() || !hasPhrase())
        return;
    if (const auto written = writePdf(made, file); !written)
        return m_outcome->say(Tone::Bad, inWords(written.failure()));
    m_outcome->say(Tone::Ok,
                   tr("Saved: %1. Print it, lock the paper away, then delete the file: whoever finds it can open "
                      "the history.")
                       .arg(QDir::toNativeSeparators(file)));
    emit saved();
    offerToGoOn();
}

void SheetMaker::print()
{
    if (!printSheet(sheet()))
        return;
    m_outcome->say(Tone::Ok, tr("The sheet was sent to the printer. Look whether all 24 words can be read on it."));
    emit printed();
    offerToGoOn();
}

void SheetMaker::offerToGoOn()
{
    m_save->setKind(Button::Kind::Plain);
    m_goOn->setKind(Button::Kind::Primary);
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void SheetMaker::ask()
{
    askFor(randomPlaces());
    m_wordsPage->hide();
    m_grid->clear();
    m_askingPage->show();
    m_fields.front()->edit()->setFocus(Qt::OtherFocusReason);
}

void SheetMaker::askFor(const std::array<int, 2> &places)
{
    m_places = places;
    for (size_t question = 0; question < m_fields.size(); ++question) {
        auto *&field = m_fields.at(question);
        if (field) {
            m_asked->removeWidget(field);
            field->hide();
            field->deleteLater();
        }
        field = new FormField(tr("Word %1").arg(places.at(question) + 1), FormField::Need::Required, m_askingPage);
        field->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        m_asked->addWidget(field, 1, Qt::AlignTop);
        connect(field, &FormField::textChanged, field, [asked = field] { asked->setProblem({}); });
        connect(field->edit(), &QLineEdit::returnPressed, this, &SheetMaker::prove);
    }
}

bool SheetMaker::isRight(int question) const
{
    const auto words = phraseOf(m_key);
    const auto typed = phrasewords::find(m_fields.at(size_t(question))->text());
    return words && typed && phrasewords::at(*typed) == words->at(size_t(m_places.at(size_t(question))));
}

void SheetMaker::prove()
{
    FormField *wrong = nullptr;
    for (const int question : {1, 0}) {
        auto *field = m_fields.at(size_t(question));
        const auto place = m_places.at(size_t(question)) + 1;
        const auto right = isRight(question);
        field->setProblem(right ? QString() : tr("This is not word %1 of the sheet.").arg(place));
        if (!right)
            wrong = field;
    }
    if (wrong)
        return wrong->edit()->setFocus(Qt::OtherFocusReason);
    emit proven();
}

} // namespace coverdesk
