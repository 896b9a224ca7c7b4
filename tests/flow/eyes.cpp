// SPDX-License-Identifier: MIT
#include "tests/flow/eyes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static void readCells(const QAbstractItemView &view, QStringList &words)
{
    const auto *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            words.append(model->index(row, column).data().toString());
    }
}

QString wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const auto *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            words.append(label->text());
        else if (const auto *pressable = qobject_cast<const QAbstractButton *>(child))
            words << pressable->text() << pressable->accessibleName();
        else if (const auto *line = qobject_cast<const QLineEdit *>(child))
            words.append(line->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(child))
            words.append(text->toPlainText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(child))
            readCells(*view, words);
        else
            words.append(child->accessibleName());
    }
    return words.join(u'\n').remove(QChar(0x200b)).remove(QChar(0x2060));
}

QLineEdit *field(const QWidget &window, const QString &name)
{
    for (auto *line : window.findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

QAbstractButton *button(const QWidget &window, const QString &text)
{
    for (auto *pressable : window.findChildren<QAbstractButton *>()) {
        if (pressable->isVisible() && (pressable->text().remove(u'&') == text || pressable->accessibleName() == text))
            return pressable;
    }
    return nullptr;
}

void typeInto(const QWidget &window, const QString &name, const QString &text)
{
    auto *line = field(window, name);
    QVERIFY2(line, qPrintable(name));
    QTest::mouseClick(line, Qt::LeftButton);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void typeMaya(const QWidget &window)
{
    typeInto(window, u"First name"_s, u"Maya"_s);
    typeInto(window, u"Last name"_s, u"Okafor"_s);
    typeInto(window, u"Date of birth"_s, u"06151990"_s);
    typeInto(window, u"Insurance company"_s, u"Cigna"_s);
    typeInto(window, u"Member ID"_s, u"U123456789"_s);
}

bool keepPicture(QWidget &window, const QString &name)
{
    // Each turn may ask for another: labels that wrap know their height only after their width.
    constexpr int TurnsOfLayout = 5;
    for (int turn = 0; turn < TurnsOfLayout; ++turn)
        QCoreApplication::processEvents();
    return window.grab().save(QStringLiteral(COVERDESK_PICTURES_DIR "/") + name);
}

} // namespace coverdesk::testing
