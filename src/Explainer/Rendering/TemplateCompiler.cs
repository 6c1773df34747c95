using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Explainer.Rendering;

/// <summary>
/// Runs a template interpreted until it has proved to be used often, then compiles it: compiling costs as much as
/// filling in a template hundreds of times, and most templates of a small site are used once.
/// </summary>
internal sealed class TemplateCompiler : IExpressionCompiler
{
    private const int Often = 150;

    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        expression is Expression<TemplateDelegate> template
            ? (T)(object)new TemplateDelegate(new Tiered(template).Run)
            : expression.Compile();

    private sealed class Tiered(Expression<TemplateDelegate> template)
    {
        private TemplateDelegate _run = template.Compile(preferInterpretation: true);
        private int _times;

        public void Run(EncodedTextWriter writer, BindingContext context)
        {
            if (Interlocked.Increment(ref _times) == Often)
            {
                Task.Run(() => _run = template.Compile());
            }

            _run(writer, context);
        }
    }
}
